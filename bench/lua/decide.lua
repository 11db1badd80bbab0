-- Decides comments in turn, each time the other way. Settings: comments (a file, an id a line), batch (how many a request), token.
dofile(debug.getinfo(1, "S").source:match("^@?(.*/)") .. "load.lua")

function init(args)
  local settings = settings_of(args)
  start_counting()
  comments = {}
  for line in io.lines(settings.comments) do comments[#comments + 1] = line end
  batch = tonumber(settings.batch)
  headers = { ["Content-Type"] = "application/json", ["Authorization"] = "Bearer " .. settings.token }
  sent = 0
end

function item(number)
  local id, turn = comments[number % #comments + 1], math.floor(number / #comments)
  if turn % 2 == 1 then return string.format('{"commentId":"%s","verdict":"reject","guidelines":["other-abuse"],"expectedStatus":"approved"}', id) end
  return string.format('{"commentId":"%s","verdict":"approve","expectedStatus":"%s"}', id, turn == 0 and "pending" or "rejected")
end

function request()
  local items = {}
  for number = sent, sent + batch - 1 do items[#items + 1] = item(number) end
  sent = sent + batch
  return wrk.format("POST", "/api/v1/moderation/decisions", headers, '{"items":[' .. table.concat(items, ",") .. "]}")
end

-- A decision that was refused is a problem in its place, and the whole is answered 200 nonetheless.
function is_success(status, body) return status == 200 and not body:find('"problem"', 1, true) end
function response(status, _, body) count(status, body) end
