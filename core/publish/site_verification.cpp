// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site_verification.h"

#include "core/base/file_writer.h"
#include "core/base/words.h"
#include "core/publish/page_proof.h"
#include "core/publish/publication_log.h"
#include "core/publish/site_folder.h"
#include "core/publish/site_manifest.h"
#include "core/publish/site_switch.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 LargestManifest = 256'000'000;
const auto LogPath = u"data/publications.json"_s;

Error stopped()
{
    return { Error::Kind::Cancelled, translate("Site", "The check was stopped.") };
}

/// Follows one site's files and notes what is not as it was published.
class Verification
{
public:
    Verification(const QString &folder, const SiteManifest &manifest)
        : m_folder(folder)
        , m_manifest(manifest)
        , m_revisions(manifest.promises.begin(), manifest.promises.end())
    {
        m_result.publishedOn = manifest.publishedOn;
        m_result.root = manifest.root().toString();
    }

    void checkRoot(const QByteArray &manifestBytes)
    {
        if (QJsonDocument::fromJson(manifestBytes)["root"_L1].toString() != m_result.root)
            note(SiteFinding::Kind::RootWrong, QString::fromLatin1(SiteManifest::FileName),
                 translate("Site",
                           "The root in manifest.json is not that of the files it lists: it was changed by hand."));
    }

    Result<> checkFiles(Progress &progress)
    {
        for (auto it = m_manifest.files.begin(); it != m_manifest.files.end(); ++it) {
            checkFile(it.key(), *it);
            progress.report(++m_result.files, m_manifest.files.size());
            if (progress.isCancelled())
                return stopped();
        }
        return {};
    }

    void checkLog(const QByteArray &earlier)
    {
        if (m_log.isEmpty()) {
            if (!earlier.isEmpty())
                noteLog(SiteFinding::Kind::LogRewritten, translate("Site", "The log of publications is gone."));
            return;
        }
        const auto entries = readPublicationLog(m_log);
        if (!entries) {
            noteLog(SiteFinding::Kind::LogBroken, entries.error().message);
            return;
        }
        m_result.publications = static_cast<int>(entries->size());
        if (!entries->isEmpty())
            m_result.newestEntry = entries->last().entry.toString();
        if (!earlier.isEmpty())
            compareLogs(*entries, readPublicationLog(earlier));
    }

    void checkUnknown(const QString &folder)
    {
        const QDir root(folder);
        const auto staging = QString::fromLatin1(SiteSwitch::StagingName);
        for (QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
             it.hasNext();) {
            const auto path = root.relativeFilePath(it.next());
            if (m_manifest.files.contains(path) || path == QLatin1StringView(SiteManifest::FileName)
                || path.startsWith(u"proofs/"_s) || path.startsWith(staging + u'/'))
                continue;
            note(SiteFinding::Kind::Unknown, path,
                 translate("Site", "%1 was put there by somebody else: no publication wrote it.").arg(quoted(path)));
        }
    }

    const SiteVerification &result() const { return m_result; }

private:
    void note(SiteFinding::Kind kind, const QString &path, const QString &message)
    {
        m_result.findings.append({ kind, path, message });
    }
    void noteLog(SiteFinding::Kind kind, const QString &message) { note(kind, LogPath, message); }

    void checkFile(const QString &path, const PublishedFile &file)
    {
        if (!m_folder.has(path)) {
            note(SiteFinding::Kind::Missing, path, translate("Site", "%1 is missing.").arg(quoted(path)));
            return;
        }
        const auto bytes = m_folder.read(path, file.size);
        if (!bytes || ContentHash::of(*bytes) != file.hash) {
            note(SiteFinding::Kind::Changed, path,
                 translate("Site", "%1 is not the file that was published.").arg(quoted(path)));
            return;
        }
        if (path == LogPath)
            m_log = *bytes;
        else if (path.endsWith(u".html"_s))
            checkPage(path, *bytes);
    }

    void checkPage(const QString &path, const QByteArray &bytes)
    {
        static constexpr QByteArrayView Begin(R"(<script type="application/json" id="proof">)");
        const auto begin = bytes.indexOf(Begin);
        if (begin < 0)
            return;
        const auto end = bytes.indexOf("</script>", begin);
        const auto proof = QJsonDocument::fromJson(bytes.sliced(begin + Begin.size(), end - begin - Begin.size()));
        if (proof["text"_L1].toString() != fingerprintOf(bytes).toString())
            note(SiteFinding::Kind::PageWrong, path,
                 translate("Site", "%1 shows other words than those it was published with.").arg(quoted(path)));
        else if (!m_revisions.contains(proof["revision"_L1].toString()))
            note(SiteFinding::Kind::PageWrong, path,
                 translate("Site", "%1 names a revision that the manifest does not list.").arg(quoted(path)));
    }

    void compareLogs(const QList<LoggedPublication> &now, const Result<QList<LoggedPublication>> &earlier)
    {
        if (!earlier) {
            noteLog(SiteFinding::Kind::LogRewritten,
                    translate("Site", "The earlier log cannot be read. %1").arg(earlier.error().message));
            return;
        }
        // Each entry seals those before it, so one comparison is enough.
        const auto last = earlier->size();
        if (last > now.size() || (last > 0 && now[last - 1].entry != earlier->last().entry))
            noteLog(
                SiteFinding::Kind::LogRewritten,
                translate("Site", "The log of publications does not go on from the earlier one: it was rewritten."));
    }

    SiteFolder m_folder;
    const SiteManifest &m_manifest;
    QSet<QString> m_revisions;
    QByteArray m_log;
    SiteVerification m_result;
};

} // namespace

QString nameOf(SiteFinding::Kind kind)
{
    switch (kind) {
    case SiteFinding::Kind::Missing:
        return u"missing"_s;
    case SiteFinding::Kind::Changed:
        return u"changed"_s;
    case SiteFinding::Kind::Unknown:
        return u"unknown"_s;
    case SiteFinding::Kind::RootWrong:
        return u"root-wrong"_s;
    case SiteFinding::Kind::PageWrong:
        return u"page-wrong"_s;
    case SiteFinding::Kind::LogBroken:
        return u"log-broken"_s;
    case SiteFinding::Kind::LogRewritten:
        return u"log-rewritten"_s;
    }
    Q_UNREACHABLE();
}

bool isDamage(SiteFinding::Kind kind)
{
    return kind != SiteFinding::Kind::Unknown;
}

bool SiteVerification::isIntact() const
{
    return std::none_of(findings.begin(), findings.end(),
                        [](const SiteFinding &finding) { return isDamage(finding.kind); });
}

Result<SiteVerification> verifySite(const QString &folder, const QByteArray &earlierLog, Progress &progress)
{
    const QDir root(folder);
    const auto manifestPath = root.filePath(QString::fromLatin1(SiteManifest::FileName));
    if (!QFileInfo::exists(manifestPath))
        return Error {
            Error::Kind::NotFound,
            translate("Site", "%1 holds no manifest.json: name the folder of an exported site.").arg(quoted(folder))
        };
    const auto bytes = readWholeFile(manifestPath, LargestManifest);
    if (!bytes)
        return bytes.error();
    const auto manifest = SiteManifest::parse(*bytes);
    if (!manifest)
        return manifest.error();
    Verification verification(root.absolutePath(), *manifest);
    verification.checkRoot(*bytes);
    if (auto done = verification.checkFiles(progress); !done)
        return done.error();
    verification.checkLog(earlierLog);
    verification.checkUnknown(root.absolutePath());
    return verification.result();
}

} // namespace tenue
