-- pandoc as a batch: pandoc lua with_pandoc.lua FROM TO SUFFIX OUTPUT FOLDER
-- (a folder, for more than some 80 arguments are a segmentation fault in pandoc 3.9).
-- Trees (FROM is json) are all read before the first is written.  Prints the CPU seconds of the
-- writing alone.
local from, to, suffix, output, folder = table.unpack(arg)
-- Without its template the writer leaves the title page out, as `pandoc --standalone` does not.
local template = to ~= "json" and pandoc.template.compile(pandoc.template.default(to)) or nil
local writing = 0
local function read(name)
  local file = assert(io.open(folder .. "/" .. name, "rb"))
  local text = file:read("a")
  file:close()
  return pandoc.read(text, from)
end
local function write(tree, name)
  local start = os.clock()
  local data = pandoc.write(tree, to, { template = template })
  writing = writing + os.clock() - start
  local file = assert(io.open(output .. "/" .. name:match("(.+)%.") .. suffix, "wb"))
  file:write(data)
  file:close()
end
local names = pandoc.system.list_directory(folder)
table.sort(names)
if from == "json" then
  local trees = {}
  for i, name in ipairs(names) do trees[i] = read(name) end
  for i, tree in ipairs(trees) do write(tree, names[i]) end
else
  for _, name in ipairs(names) do write(read(name), name) end
end
print(writing)
