-- What all scripts of wrk share: settings from the command line, counting, and one line of JSON at the end.
-- A script sets `is_success(status, body)` and may set `request`.
local threads = {}

function setup(thread)
  thread:set("number", #threads)
  table.insert(threads, thread)
end

function settings_of(args)
  local settings = {}
  for _, given in ipairs(args) do
    local name, value = given:match("^(%w+)=(.*)$")
    settings[name] = value
  end
  return settings
end

function start_counting()
  succeeded, failed, first_failure = 0, 0, ""
end

function count(status, body)
  if is_success(status, body) then
    succeeded = succeeded + 1
    return true
  end
  failed = failed + 1
  if first_failure == "" then first_failure = status .. " " .. string.sub(body or "", 1, 200) end
  return false
end

function done(summary, latency)
  local good, bad, first = 0, 0, ""
  for _, thread in ipairs(threads) do
    good, bad = good + thread:get("succeeded"), bad + thread:get("failed")
    if first == "" then first = thread:get("first_failure") end
  end
  bad = bad + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  io.write(string.format(
    '{"succeeded":%d,"failed":%d,"first_failure":"%s","per_second":%.1f,"p50_ms":%.3f,"p99_ms":%.3f,"max_ms":%.3f,"bytes":%d}\n',
    good, bad, first:gsub('[^%w %.:,/-]', "'"), good / (summary.duration / 1e6), latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000, summary.bytes))
end
