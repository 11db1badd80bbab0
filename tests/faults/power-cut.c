/*
 * Loaded into the server before libc: keeps a journal of all that it does to the files below one folder, with the
 * moment of each step, so that power-cut.ts can tell what a disk that lost its power at any of them might hold.
 *
 * POWER_CUT_FOLDER   the folder, without a slash at the end
 * POWER_CUT_JOURNAL  the file for the journal
 * POWER_CUT_SWALLOW  "all": a flush is answered and never happens, as with synchronous=off;
 *                    "log": so it is for SQLite's log alone, as with synchronous=normal
 *
 * The steps themselves are done, too, and one at a time, so that the journal's order is that of the file system.
 * The shared-memory index (-shm) is left out: it is mapped, never flushed, and made anew after a cut.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { OPENED = 1, WRITTEN = 2, CUT_TO = 3, FLUSHED = 4, FOLDER_FLUSHED = 5, REMOVED = 6, RENAMED = 7 };

struct step {
  uint64_t at;
  uint32_t kind;
  uint32_t file;
  uint64_t offset;
  uint64_t length;
};

#define MOST_FILES 4096

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static const char *folder;
static size_t folder_length;
static const char *swallow;
static int journal = -1;
/* By file descriptor: the number of the opened file, 0 for one of no concern; and whether it is a log or the folder. */
static uint32_t files[MOST_FILES];
static char is_log[MOST_FILES];
static char is_folder[MOST_FILES];
static uint32_t opened;

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("POWER_CUT_JOURNAL");
  folder = getenv("POWER_CUT_FOLDER");
  swallow = getenv("POWER_CUT_SWALLOW");
  if (path == NULL || folder == NULL) return;
  folder_length = strlen(folder);
  journal = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static void *next(const char *name) {
  void *found = dlsym(RTLD_NEXT, name);
  if (found == NULL) abort();
  return found;
}

#define NEXT(name) ((__typeof__(&name))next(#name))

/* Past the folder and its slash; NULL for a path elsewhere. */
static const char *within(const char *path) {
  if (journal < 0 || path == NULL || strncmp(path, folder, folder_length) != 0) return NULL;
  if (path[folder_length] == '\0') return "";
  return path[folder_length] == '/' ? path + folder_length + 1 : NULL;
}

static int ends_with(const char *text, const char *end) {
  size_t length = strlen(text), wanted = strlen(end);
  return length >= wanted && strcmp(text + length - wanted, end) == 0;
}

static void note(uint32_t kind, uint32_t file, uint64_t offset, const void *bytes, uint64_t length) {
  struct timespec clock;
  syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &clock);
  struct step step = { (uint64_t)clock.tv_sec * 1000000000u + (uint64_t)clock.tv_nsec, kind, file, offset, length };
  struct iovec parts[2] = { { &step, sizeof step }, { (void *)bytes, bytes == NULL ? 0 : length } };
  size_t whole = parts[0].iov_len + parts[1].iov_len;
  if ((size_t)syscall(SYS_writev, journal, parts, 2) != whole) abort();
}

static int concerns(int fd) {
  return journal >= 0 && fd >= 0 && fd < MOST_FILES && files[fd] != 0;
}

static int remember(int fd, const char *path, int flags) {
  const char *name = within(path);
  if (fd < 0 || name == NULL || ends_with(name, "-shm")) return fd;
  if (fd >= MOST_FILES) abort();
  files[fd] = ++opened;
  is_log[fd] = (char)ends_with(name, "-wal");
  is_folder[fd] = (char)(name[0] == '\0');
  if (!is_folder[fd]) note(OPENED, files[fd], (flags & O_TRUNC) != 0, name, strlen(name));
  return fd;
}

/* Under the lock whatever the path is, since a step of another thread must not come between the deed and its note. */
#define OPENING(call)                              \
  mode_t mode = 0;                                 \
  if (flags & (O_CREAT | O_TMPFILE)) {             \
    va_list rest;                                  \
    va_start(rest, flags);                         \
    mode = va_arg(rest, mode_t);                   \
    va_end(rest);                                  \
  }                                                \
  if (within(path) == NULL) return call;           \
  pthread_mutex_lock(&turn);                       \
  int fd = remember(call, path, flags);            \
  pthread_mutex_unlock(&turn);                     \
  return fd;

int open(const char *path, int flags, ...) { OPENING(NEXT(open)(path, flags, mode)) }
int open64(const char *path, int flags, ...) { OPENING(NEXT(open64)(path, flags, mode)) }
int openat(int at, const char *path, int flags, ...) { OPENING(NEXT(openat)(at, path, flags, mode)) }

int close(int fd) {
  if (!concerns(fd)) return NEXT(close)(fd);
  pthread_mutex_lock(&turn);
  files[fd] = 0;
  int result = NEXT(close)(fd);
  pthread_mutex_unlock(&turn);
  return result;
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset) {
  if (!concerns(fd)) return NEXT(pwrite64)(fd, bytes, count, offset);
  pthread_mutex_lock(&turn);
  ssize_t result = NEXT(pwrite64)(fd, bytes, count, offset);
  if (result > 0) note(WRITTEN, files[fd], (uint64_t)offset, bytes, (uint64_t)result);
  pthread_mutex_unlock(&turn);
  return result;
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset) { return pwrite64(fd, bytes, count, offset); }

ssize_t write(int fd, const void *bytes, size_t count) {
  if (!concerns(fd)) return NEXT(write)(fd, bytes, count);
  pthread_mutex_lock(&turn);
  ssize_t result = NEXT(write)(fd, bytes, count);
  if (result > 0) note(WRITTEN, files[fd], (uint64_t)(lseek64(fd, 0, SEEK_CUR) - result), bytes, (uint64_t)result);
  pthread_mutex_unlock(&turn);
  return result;
}

int ftruncate64(int fd, off64_t length) {
  if (!concerns(fd)) return NEXT(ftruncate64)(fd, length);
  pthread_mutex_lock(&turn);
  int result = NEXT(ftruncate64)(fd, length);
  if (result == 0) note(CUT_TO, files[fd], (uint64_t)length, NULL, 0);
  pthread_mutex_unlock(&turn);
  return result;
}

int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

/* What another file system call would do unseen by the journal must not happen unnoticed. */
ssize_t writev(int fd, const struct iovec *parts, int count) {
  if (concerns(fd)) abort();
  return NEXT(writev)(fd, parts, count);
}

static int flush(int fd, int (*really)(int)) {
  if (!concerns(fd)) return really(fd);
  pthread_mutex_lock(&turn);
  int result = 0;
  if (swallow == NULL || (strcmp(swallow, "log") == 0 && !is_log[fd])) {
    result = really(fd);
    if (result == 0) note(is_folder[fd] ? FOLDER_FLUSHED : FLUSHED, files[fd], 0, NULL, 0);
  }
  pthread_mutex_unlock(&turn);
  return result;
}

int fsync(int fd) { return flush(fd, NEXT(fsync)); }
int fdatasync(int fd) { return flush(fd, NEXT(fdatasync)); }

static int removing(const char *path, int (*really)(const char *)) {
  const char *name = within(path);
  if (name == NULL || ends_with(name, "-shm")) return really(path);
  pthread_mutex_lock(&turn);
  int result = really(path);
  if (result == 0) note(REMOVED, 0, 0, name, strlen(name));
  pthread_mutex_unlock(&turn);
  return result;
}

int unlink(const char *path) { return removing(path, NEXT(unlink)); }
int remove(const char *path) { return removing(path, NEXT(remove)); }

int rename(const char *from, const char *to) {
  const char *name = within(from), *other = within(to);
  if (name == NULL || other == NULL) return NEXT(rename)(from, to);
  char both[2 * PATH_MAX];
  pthread_mutex_lock(&turn);
  int result = NEXT(rename)(from, to);
  /* Both names, with a line break between them. */
  if (result == 0) note(RENAMED, 0, 0, both, (uint64_t)snprintf(both, sizeof both, "%s\n%s", name, other));
  pthread_mutex_unlock(&turn);
  return result;
}
