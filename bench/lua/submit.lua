-- Submits a comment that nobody sent before, over the stories in turn. Settings: stories (a file, an id a line), words (a file, a word a line),
-- receipts (a file, which gets "id sha256 token" of each 202), characters.
dofile(debug.getinfo(1, "S").source:match("^@?(.*/)") .. "load.lua")

function init(args)
  local settings = settings_of(args)
  start_counting()
  stories, words = lines_of(settings.stories), lines_of(settings.words)
  characters = tonumber(settings.characters or "300")
  receipts = io.open(settings.receipts, "a")
  receipts:setvbuf("full", 65536)
  math.randomseed(os.time() + number)
  series, sent = string.format("%d-%d", os.time(), number), 0
end

function lines_of(path)
  local lines = {}
  for line in io.lines(path) do lines[#lines + 1] = line end
  return lines
end

-- Just so many characters, with a number that makes it the only one.
function text()
  local parts, length, ending = {}, 0, string.format("(%s-%d).", series, sent)
  while length < characters do
    local word = words[math.random(#words)]
    parts[#parts + 1] = word
    length = length + #word + 1
  end
  return string.sub(table.concat(parts, " "), 1, characters - #ending - 1) .. " " .. ending
end

function request()
  sent = sent + 1
  local reader = sent % 400
  local body = string.format('{"name":"Reader %d","email":"reader%d@example.org","body":"%s"}', reader, reader, text())
  return wrk.format("POST", "/api/v1/stories/" .. stories[sent % #stories + 1] .. "/comments", { ["Content-Type"] = "application/json" }, body)
end

function is_success(status) return status == 202 end

function response(status, _, body)
  if not count(status, body) then return end
  receipts:write(body:match('"id":"([^"]+)"'), " ", body:match('"bodySha256":"([^"]+)"'), " ", body:match('"token":"([^"]+)"'), "\n")
  receipts:flush()
end
