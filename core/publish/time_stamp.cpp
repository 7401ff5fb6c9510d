// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/time_stamp.h"

#include "core/base/file_writer.h"
#include "core/base/words.h"
#include "core/domain/web_address.h"
#include "core/publish/site_manifest.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int LongestWait = 60'000; // ms
constexpr qint64 LargestManifest = 256'000'000;

struct Ended {
    bool isDone = false;
    QByteArray output;
    QByteArray errors;
};

Result<Ended> run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForStarted())
        return Error { Error::Kind::NotFound,
                       translate("Site", "The program %1 is needed for time stamps: install it.").arg(program) };
    if (!process.waitForFinished(LongestWait)) {
        process.kill();
        process.waitForFinished();
        return Error { Error::Kind::System,
                       translate("Site", "The time-stamp authority did not answer within a minute: try again later.") };
    }
    return Ended { process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                   process.readAllStandardOutput(), process.readAllStandardError() };
}

Error noToken(const QByteArray &detail)
{
    return { Error::Kind::System,
             translate("Site", "The time-stamp authority gave no valid stamp: the site is published, but not stamped."),
             QString::fromUtf8(detail) };
}

Result<QString> rootOf(const QString &folder)
{
    const auto bytes = readWholeFile(folder + u'/' + QLatin1StringView(SiteManifest::FileName), LargestManifest);
    if (!bytes)
        return bytes.error();
    const auto manifest = SiteManifest::parse(*bytes);
    if (!manifest)
        return manifest.error();
    return manifest->root().toString();
}

/// "Hash Algorithm: sha256", "Time stamp: …" and, over several lines, the imprint.
struct TokenText {
    QString at;
    QByteArray imprint; ///< hexadecimal
};

TokenText readText(const QByteArray &text)
{
    TokenText token;
    bool isImprint = false;
    for (const auto &line : text.split('\n')) {
        if (line.startsWith("Time stamp: "))
            token.at = QString::fromLatin1(line.mid(12).trimmed());
        if (isImprint && !line.startsWith("    "))
            isImprint = false;
        if (isImprint) {
            // "    0000 - 47 a6 da-73 8a …   G..s": 16 bytes a line
            auto bytes = line.mid(line.indexOf('-') + 1).left(50);
            token.imprint += bytes.replace('-', "").replace(' ', "").left(32);
        }
        if (line.startsWith("Message data:"))
            isImprint = true;
    }
    return token;
}

Result<TokenText> textOf(const QString &token)
{
    const auto text = run(u"openssl"_s, { u"ts"_s, u"-reply"_s, u"-in"_s, token, u"-text"_s });
    if (!text)
        return text.error();
    if (!text->isDone)
        return noToken(text->errors);
    return readText(text->output);
}

} // namespace

QString timeStampPath(const QString &root)
{
    return u"proofs/"_s + root + u".tsr"_s;
}

Result<> stampSite(const QString &folder, const QUrl &address)
{
    if (!isWebAddress(address))
        return Error { Error::Kind::BadInput,
                       translate("Site", "The address of a time-stamp authority begins with https:// or http://.") };
    const auto root = rootOf(folder);
    if (!root)
        return root.error();
    const QString target = QDir(folder).filePath(timeStampPath(*root));
    if (QFileInfo::exists(target))
        return {};
    const QTemporaryDir work;
    const QString query = work.filePath(u"query.tsq"_s);
    const QString reply = work.filePath(u"reply.tsr"_s);
    const auto asked
        = run(u"openssl"_s, { u"ts"_s, u"-query"_s, u"-digest"_s, *root, u"-sha256"_s, u"-cert"_s, u"-out"_s, query });
    if (!asked || !asked->isDone)
        return asked ? noToken(asked->errors) : asked.error();
    const auto sent = run(u"curl"_s,
                          { u"--silent"_s, u"--show-error"_s, u"--fail"_s, u"--max-time"_s, u"50"_s, u"--header"_s,
                            u"Content-Type: application/timestamp-query"_s, u"--data-binary"_s, u"@"_s + query,
                            u"--output"_s, reply, u"--url"_s, address.toString(QUrl::FullyEncoded) });
    if (!sent || !sent->isDone)
        return sent ? noToken(sent->errors) : sent.error();
    const auto token = textOf(reply);
    if (!token)
        return token.error();
    if (token->imprint != root->toLatin1())
        return noToken("another imprint");
    const auto bytes = readWholeFile(reply, 1'000'000);
    if (!bytes)
        return bytes.error();
    if (!QDir(folder).mkpath(u"proofs"_s))
        return fileError(target, EACCES);
    return writeFileSafely(target, *bytes);
}

Result<std::optional<TimeStamp>> readTimeStamp(const QString &folder, const QString &root, const QString &authorities)
{
    const QString path = QDir(folder).filePath(timeStampPath(root));
    if (!QFileInfo::exists(path))
        return std::optional<TimeStamp>();
    const auto wrong = [&](const QByteArray &detail) {
        return Error { Error::Kind::BadInput,
                       translate("Site",
                                 "The time stamp of this publication is of something else, or not signed by an "
                                 "authority that is trusted."),
                       QString::fromUtf8(detail) };
    };
    const auto token = textOf(path);
    if (!token)
        return token.error().kind == Error::Kind::NotFound ? token.error() : wrong("unreadable");
    if (token->imprint != root.toLatin1())
        return wrong("another imprint");
    if (authorities.isEmpty())
        return std::optional(TimeStamp { token->at, false });
    const auto checked
        = run(u"openssl"_s, { u"ts"_s, u"-verify"_s, u"-digest"_s, root, u"-in"_s, path, u"-CAfile"_s, authorities });
    if (!checked)
        return checked.error();
    if (!checked->isDone)
        return wrong(checked->errors);
    return std::optional(TimeStamp { token->at, true });
}

} // namespace tenue
