// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/other_generators.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}

void writeTexts(const QString &folder, const QList<Promise> &promises)
{
    QDir().mkpath(folder);
    for (const auto &promise : promises)
        write(folder + u"/%1.md"_s.arg(promise.slug),
              "---\ntitle: \"" + promise.title.toUtf8() + "\"\n---\n" + promise.body.toUtf8());
}

} // namespace

void writeHugoSite(const QString &folder, const QList<Promise> &promises)
{
    QDir().mkpath(folder + u"/layouts/_default"_s);
    const QByteArray list = "<html><body>{{ range .Site.RegularPages }}<a href='{{ .RelPermalink }}'>{{ .Title }}</a>"
                            "{{ end }}</body></html>";
    const std::pair<const char *, QByteArray> files[] {
        { "config.toml",
          "baseURL = 'https://bench.example/'\ntitle = 'Bench'\ndisableKinds = ['taxonomy', 'term']\n"
          "[outputFormats.Badge]\nmediaType = 'image/svg+xml'\nbaseName = 'badge'\nisPlainText = true\n"
          "[outputs]\npage = ['HTML', 'JSON', 'RSS', 'Badge']\n" },
        { "layouts/index.html", list },
        { "layouts/_default/list.html", list },
        { "layouts/_default/single.html",
          "<html><head><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>{{ .Content }}</body></html>" },
        { "layouts/_default/single.json.json",
          "{ \"title\": {{ .Title | jsonify }}, \"text\": {{ .RawContent | jsonify }} }" },
        { "layouts/_default/single.rss.xml",
          "<feed xmlns='http://www.w3.org/2005/Atom'><title>{{ .Title }}</title><id>{{ .Permalink }}</id><entry>"
          "<content type='html'>{{ .Content | html }}</content></entry></feed>" },
        { "layouts/_default/single.svg",
          "<svg xmlns='http://www.w3.org/2000/svg' width='420' height='96'><text y='40'>{{ .Title }}</text></svg>" },
    };
    for (const auto &[name, bytes] : files)
        write(folder + u'/' + QString::fromLatin1(name), bytes);
    writeTexts(folder + u"/content/promesses"_s, promises);
}

void writeEleventySite(const QString &folder, const QList<Promise> &promises)
{
    QDir().mkpath(folder + u"/_includes"_s);
    writeTexts(folder + u"/promesses"_s, promises);
    const std::pair<const char *, QByteArray> files[] {
        { "promesses/promesses.json",
          R"({ "layout": "page.njk", "tags": "promesses", "permalink": "promesses/{{ page.fileSlug }}/index.html" })" },
        { "_includes/page.njk",
          "<html><head><title>{{ title }}</title></head><body><h1>{{ title }}</h1>{{ content | safe }}</body></html>" },
        { "index.njk",
          "---\npermalink: index.html\n---\n<html><body>{% for p in collections.promesses %}<a href='{{ p.url }}'>"
          "{{ p.data.title }}</a>{% endfor %}</body></html>" },
    };
    for (const auto &[name, bytes] : files)
        write(folder + u'/' + QString::fromLatin1(name), bytes);
    const std::pair<const char *, QByteArray> each[] {
        { "index.json", R"({ "title": {{ p.data.title | dump | safe }}, "text": {{ p.rawInput | dump | safe }} })" },
        { "index.xml",
          "<feed xmlns='http://www.w3.org/2005/Atom'><title>{{ p.data.title }}</title><id>{{ p.url }}</id><entry>"
          "<content type='html'>{{ p.templateContent }}</content></entry></feed>" },
        { "badge.svg",
          "<svg xmlns='http://www.w3.org/2000/svg' width='420' height='96'><text y='40'>{{ p.data.title "
          "}}</text></svg>" },
    };
    for (const auto &[name, bytes] : each)
        write(folder + u"/each-%1.njk"_s.arg(QString::fromLatin1(name).replace(u'.', u'-')),
              "---\npagination:\n  data: collections.promesses\n  size: 1\n  alias: p\n"
              "permalink: \"promesses/{{ p.fileSlug }}/"
                  + QByteArray(name) + "\"\n---\n" + bytes + '\n');
}

QString eleventyProgram()
{
    QStringList folders;
    for (const auto &folder : qEnvironmentVariable("NODE_PATH").split(u':', Qt::SkipEmptyParts))
        folders.append(folder + u"/.bin"_s);
    return folders.isEmpty() ? QString() : QStandardPaths::findExecutable(u"eleventy"_s, folders);
}

} // namespace tenue
