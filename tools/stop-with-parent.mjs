/**
 * Sends this process SIGTERM when the one that started it is gone. npm tells only its shell to stop,
 * and a `dash` dies of that without a word, so `npm start` would leave its server behind.
 */
export function stopWithParent() {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 250)
  watch.unref()
}
