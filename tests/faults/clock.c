/*
 * Loaded into a server before libc: its wall clock is off by the milliseconds that stand in the file CLOCK_OFFSET, a
 * 64-bit number that may change at any moment. The steady clock, which timers run by, stays as it is, as on a machine
 * whose time is set.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static const volatile int64_t *offset;

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("CLOCK_OFFSET");
  if (path == NULL) return;
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  void *mapped = fd < 0 ? MAP_FAILED : mmap(NULL, sizeof(int64_t), PROT_READ, MAP_SHARED, fd, 0);
  if (mapped == MAP_FAILED) abort();
  close(fd);
  offset = mapped;
}

static int64_t off_by(void) {
  return offset == NULL ? 0 : *offset;
}

static void *next(const char *name) {
  void *found = dlsym(RTLD_NEXT, name);
  if (found == NULL) abort();
  return found;
}

/* Nanoseconds since the epoch, moved; the parts stay within a second. */
static int64_t moved(int64_t seconds, int64_t nanoseconds) {
  return seconds * 1000000000 + nanoseconds + off_by() * 1000000;
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  static int (*really)(clockid_t, struct timespec *);
  if (really == NULL) really = next("clock_gettime");
  int result = really(clock, time);
  if (result != 0 || (clock != CLOCK_REALTIME && clock != CLOCK_REALTIME_COARSE)) return result;
  int64_t at = moved(time->tv_sec, time->tv_nsec);
  time->tv_sec = at / 1000000000;
  time->tv_nsec = at % 1000000000;
  return 0;
}

int gettimeofday(struct timeval *restrict time, void *restrict zone) {
  static int (*really)(struct timeval *, void *);
  if (really == NULL) really = next("gettimeofday");
  int result = really(time, zone);
  if (result != 0) return result;
  int64_t at = moved(time->tv_sec, (int64_t)time->tv_usec * 1000);
  time->tv_sec = at / 1000000000;
  time->tv_usec = at % 1000000000 / 1000;
  return 0;
}

time_t time(time_t *result) {
  struct timespec clock;
  clock_gettime(CLOCK_REALTIME, &clock);
  if (result != NULL) *result = clock.tv_sec;
  return clock.tv_sec;
}
