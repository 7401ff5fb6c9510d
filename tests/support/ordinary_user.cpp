// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ordinary_user.h"

#include <sys/wait.h>
#include <unistd.h>

namespace tenue
{

namespace
{

constexpr int NobodyId = 65534;
constexpr int EndedBadly = 255;

} // namespace

int inChild(const std::function<int()> &action)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(action());
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || !WIFEXITED(status))
        return EndedBadly;
    return WEXITSTATUS(status);
}

int asOrdinaryUser(const std::function<int()> &action)
{
    if (::geteuid() != 0)
        return action();
    return inChild([&] {
        if (::setgid(NobodyId) != 0 || ::setuid(NobodyId) != 0)
            return EndedBadly;
        return action();
    });
}

} // namespace tenue
