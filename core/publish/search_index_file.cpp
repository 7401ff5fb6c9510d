// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/search_index_file.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace tenue
{

using namespace Qt::StringLiterals;

SiteFile searchIndexFile(const SiteContext &context)
{
    const auto &site = context.site;
    SiteFile file { u"search-index.js"_s, "tenueSearch([" };
    const char *separator = "\n";
    for (const auto &promise : site.promises) {
        QStringList more { site.mandates[promise.mandate].title, promise.holderThen, promise.summary };
        more += promise.institutions;
        for (const int theme : promise.themes)
            more.append(site.themes[theme].name);
        const QJsonArray row { promise.title, context.words.text("path-promise", { promise.slug }),
                               verdictOf(site, promise).label, more.join(u' ') };
        auto bytes = QJsonDocument(row).toJson(QJsonDocument::Compact);
        bytes.replace("<", "\\u003c").replace("\xe2\x80\xa8", "\\u2028").replace("\xe2\x80\xa9", "\\u2029");
        file.bytes += separator + bytes;
        separator = ",\n";
    }
    file.bytes += "\n]);\n";
    return file;
}

} // namespace tenue
