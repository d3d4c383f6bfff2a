-- For wrk: sends the requests of a file over keep-alive connections and prints what it measured as one line of JSON.
--
-- wrk -s load.lua URL -- FILE THREADS MODE PAUSE
-- FILE    one request a line: method, path, cookies, body, with tabs between
-- THREADS as in -t: each thread takes every THREADS-th line
-- MODE    once: each line is sent once, and a thread without lines stops; again: from the beginning
-- PAUSE   milliseconds that a connection waits before a request

local started = 0

function setup(thread)
  thread:set("number", started)
  started = started + 1
end

function init(args)
  local threads = tonumber(args[2])
  once = args[3] == "once"
  pause = tonumber(args[4])
  if pause > 0 then
    delay = function() return pause end
  end
  requests, at, used_up = {}, 0, false
  local line_number = 0
  for line in io.lines(args[1]) do
    if line_number % threads == number then
      local method, path, cookies, body = line:match("^(%u+)\t([^\t]*)\t([^\t]*)\t(.*)$")
      local headers = {Host = wrk.headers["Host"]}
      if cookies ~= "" then headers["Cookie"] = cookies end
      if method == "POST" then headers["Content-Type"] = "application/x-www-form-urlencoded" end
      requests[#requests + 1] = wrk.format(method, path, headers, body ~= "" and body or nil)
    end
    line_number = line_number + 1
  end
end

function request()
  at = at + 1
  if at > #requests then
    if once then
      used_up = true
      wrk.thread:stop()
    end
    at = 1
  end
  return requests[at]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"requests": %d, "seconds": %.6f, "p50": %.3f, "p95": %.3f, "p99": %.3f, "refused": %d, "broken": %d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(95) / 1e3,
    latency:percentile(99) / 1e3, errors.status, errors.connect + errors.read + errors.write))
end
