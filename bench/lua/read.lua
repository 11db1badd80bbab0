-- Reads one address again and again. Settings: encoding ("gzip", or "" for none), status (200 unless given).
dofile(debug.getinfo(1, "S").source:match("^@?(.*/)") .. "load.lua")

function init(args)
  local settings = settings_of(args)
  start_counting()
  local headers = { ["Accept"] = settings.accept or "application/json" }
  if settings.encoding and settings.encoding ~= "" then headers["Accept-Encoding"] = settings.encoding end
  if settings.match then headers["If-None-Match"] = settings.match end
  wanted = tonumber(settings.status or "200")
  asked = wrk.format("GET", nil, headers)
end

function is_success(status) return status == wanted end
function request() return asked end
function response(status, _, body) count(status, body) end
