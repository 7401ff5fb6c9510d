// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site_theme.h"

#include "core/base/file_writer.h"
#include "core/base/words.h"
#include "core/publish/site_manifest.h"

#include <QtCore/QDir>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 LargestFile = 4 * 1024 * 1024;

bool isKnownKind(const QString &name)
{
    static const QStringList Kinds { u"svg"_s, u"png"_s, u"jpg"_s, u"webp"_s, u"woff2"_s, u"ico"_s };
    return isSitePath(name) && Kinds.contains(name.section(u'.', -1));
}

Result<> readTemplates(const QString &folder, SiteTheme &theme)
{
    const QDir templates(folder + u"/templates"_s);
    for (const auto &name : templates.entryList({ u"*.html"_s }, QDir::Files, QDir::Name)) {
        const auto bytes = readWholeFile(templates.filePath(name), LargestFile);
        if (!bytes)
            return bytes.error();
        theme.templates.insert(name.chopped(5), QString::fromUtf8(*bytes));
    }
    return {};
}

} // namespace

QString SiteTheme::logo() const
{
    for (const auto &name : { u"logo.svg"_s, u"logo.webp"_s, u"logo.png"_s }) {
        if (files.contains(name))
            return u"theme/"_s + name;
    }
    return {};
}

Result<SiteTheme> readSiteTheme(const QString &folder)
{
    const QDir place(folder);
    if (!place.exists())
        return Error { Error::Kind::BadInput,
                       translate(
                           "Site",
                           "The folder of the site's look, %1, does not exist: choose it again in the site settings.")
                           .arg(quoted(folder)) };
    SiteTheme theme;
    if (auto read = readTemplates(folder, theme); !read)
        return read.error();
    for (const auto &name : place.entryList(QDir::Files, QDir::Name)) {
        auto bytes = readWholeFile(place.filePath(name), LargestFile);
        if (!bytes)
            return bytes.error();
        if (name == "style.css"_L1)
            theme.style = *std::move(bytes);
        else if (name == "theme.css"_L1)
            theme.addedStyle = *std::move(bytes);
        else if (isKnownKind(name))
            theme.files.insert(name, *std::move(bytes));
        else
            return Error { Error::Kind::BadInput,
                           translate("Site",
                                     "The folder of the site's look holds %1, which a site may not hold: take it out.")
                               .arg(quoted(name)) };
    }
    return theme;
}

} // namespace tenue
