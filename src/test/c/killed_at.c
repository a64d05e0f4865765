/*
 * Preloaded into a run: kills it before the KILL_AT-th change that it makes to the folder KILL_UNDER. Each change is a
 * line of KILL_LOG, so that a run that is not killed tells how many there are.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_int changes;

static void changing(const char *what, const char *path) {
    const char *under = getenv("KILL_UNDER");
    if (under == NULL || path == NULL || strncmp(path, under, strlen(under)) != 0
        || (path[strlen(under)] != '/' && path[strlen(under)] != 0)) {
        return;
    }
    const char *at = getenv("KILL_AT");
    if (++changes == (at == NULL ? 0 : atoi(at))) {
        kill(getpid(), SIGKILL);
        pause();
    }
    const char *log = getenv("KILL_LOG");
    int fd = log == NULL ? -1 : open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (fd >= 0) {
        char line[4200];
        int length = snprintf(line, sizeof line, "%s %s\n", what, path + strlen(under));
        syscall(SYS_write, fd, line, length);
        close(fd);
    }
}

static void changing_open(const char *what, int fd) {
    char link[32];
    char path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length > 0) {
        path[length] = 0;
        changing(what, path);
    }
}

#define CHANGE(type, name, parameters, arguments, told)                      \
    type name parameters {                                                   \
        static type(*original) parameters;                                   \
        if (original == NULL) {                                              \
            original = (type(*) parameters) dlsym(RTLD_NEXT, #name);         \
        }                                                                    \
        told;                                                                \
        return original arguments;                                           \
    }

CHANGE(ssize_t, write, (int fd, const void *bytes, size_t size), (fd, bytes, size), changing_open("write", fd))
CHANGE(ssize_t, pwrite64, (int fd, const void *bytes, size_t size, off64_t place), (fd, bytes, size, place),
       changing_open("write", fd))
CHANGE(int, ftruncate64, (int fd, off64_t size), (fd, size), changing_open("truncate", fd))
CHANGE(int, fsync, (int fd), (fd), changing_open("fsync", fd))
CHANGE(int, fdatasync, (int fd), (fd), changing_open("fsync", fd))
CHANGE(int, rename, (const char *from, const char *to), (from, to), changing("rename", from))
CHANGE(int, link, (const char *from, const char *to), (from, to), changing("link", to))
CHANGE(int, symlink, (const char *to, const char *from), (to, from), changing("symlink", from))
CHANGE(int, mkdir, (const char *path, mode_t mode), (path, mode), changing("mkdir", path))
CHANGE(int, chmod, (const char *path, mode_t mode), (path, mode), changing("chmod", path))
CHANGE(int, unlink, (const char *path), (path), changing("unlink", path))
CHANGE(int, rmdir, (const char *path), (path), changing("rmdir", path))
