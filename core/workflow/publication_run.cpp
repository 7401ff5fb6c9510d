// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/publication_run.h"

#include "core/publish/time_stamp.h"
#include "core/workflow/publication_command.h"

namespace tenue
{

namespace
{

constexpr qsizetype MostLines = 2'000;

} // namespace

Result<PublicationOutcome> runPublication(const PublicationRun &wanted, const Installation &installation,
                                          Progress &progress)
{
    const auto report = exportSite(wanted.site, installation, progress);
    if (!report)
        return report.error();
    PublicationOutcome outcome { *report, false, {}, {} };
    if (!wanted.timeStampAuthority.isEmpty()) {
        const auto stamped = stampSite(wanted.site.folder, wanted.timeStampAuthority);
        outcome.isStamped = static_cast<bool>(stamped);
        if (!stamped)
            outcome.afterwards = stamped.error();
    }
    if (wanted.command.trimmed().isEmpty())
        return outcome;
    const auto keep = [&outcome](const QString &line) {
        outcome.output.append(line);
        if (outcome.output.size() > MostLines) // the end says what went wrong
            outcome.output.removeFirst();
    };
    if (auto done = runPublicationCommand({ wanted.command, wanted.site.folder }, keep, progress); !done)
        outcome.afterwards = done.error();
    return outcome;
}

} // namespace tenue
