// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/page_templates.h"

#include "core/base/words.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>

#include <ctemplate/template.h>
#include <ctemplate/template_cache.h>
#include <ctemplate/template_dictionary.h>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto Strip = ctemplate::STRIP_BLANK_LINES;
const auto Folder = u":/tenue/site/templates/"_s;

Error templateError(const QString &name, const QString &detail)
{
    return { Error::Kind::System,
             translate("Site", "The template %1 of the public site cannot be used: install the program again.")
                 .arg(quoted(name)),
             detail };
}

using OwnTemplates = QHash<QString, QString>;

Result<QString> textOf(const QString &name, const OwnTemplates &own)
{
    if (const auto text = own.constFind(name); text != own.constEnd())
        return text->contains(u"{{%"_s) ? templateError(name, u"It sets its own escaping."_s) : Result<QString>(*text);
    QFile file(Folder + name + u".html"_s);
    if (!file.open(QIODevice::ReadOnly))
        return templateError(name, file.errorString());
    auto text = QString::fromUtf8(file.readAll());
    if (text.contains(u"{{%"_s))
        return templateError(name, u"It sets its own escaping."_s);
    return text;
}

/// `name`'s text with other templates and words in place.
Result<QString> assembled(const QString &name, const SiteWords &words, const OwnTemplates &own, int depth = 0)
{
    const auto read = textOf(name, own);
    if (!read || depth > 5)
        return read ? templateError(name, u"Templates go round in a circle."_s) : read.error();
    QString result;
    qsizetype done = 0;
    for (auto at = read->indexOf(u"[["_s); at >= 0; at = read->indexOf(u"[["_s, done)) {
        result += QStringView(*read).sliced(done, at - done);
        done = read->indexOf(u"]]"_s, at) + 2;
        const auto key = read->mid(at + 2, done - at - 4);
        if (key.startsWith(u'>')) {
            const auto part = assembled(key.sliced(1), words, own, depth + 1);
            if (!part)
                return part.error();
            result += part->trimmed();
        } else if (const auto word = words.find(key)) {
            result += word->toHtmlEscaped();
        } else {
            return templateError(name, u"There is no word “%1”."_s.arg(key));
        }
    }
    return QString(result + read->mid(done));
}

std::string stringOf(const QString &text)
{
    return text.toStdString();
}

} // namespace

void PageValues::set(const char *name, const QString &text)
{
    set(name, text.toUtf8());
}

void PageValues::set(const char *name, const QByteArray &utf8)
{
    m_dictionary->SetValue(name, ctemplate::TemplateString(utf8.constData(), static_cast<size_t>(utf8.size())));
}

void PageValues::set(const char *name, int number)
{
    m_dictionary->SetIntValue(name, number);
}

void PageValues::setHtml(const char *name, const QByteArray &html)
{
    Q_ASSERT(QByteArrayView(name).endsWith("_HTML"));
    set(name, html);
}

PageValues PageValues::add(const char *name)
{
    return PageValues(m_dictionary->AddSectionDictionary(name));
}

void PageValues::addText(const char *name, const QString &text)
{
    if (!text.isEmpty())
        add(name).set("TEXT", text);
}

Page::Page()
    : m_dictionary(std::make_unique<ctemplate::TemplateDictionary>("page"))
{
}
Page::~Page() = default;
Page::Page(Page &&) noexcept = default;

PageTemplates::PageTemplates()
    : m_cache(std::make_unique<ctemplate::TemplateCache>())
{
}
PageTemplates::~PageTemplates() = default;
PageTemplates::PageTemplates(PageTemplates &&) noexcept = default;

Result<PageTemplates> PageTemplates::read(const SiteWords &words, const OwnTemplates &own)
{
    PageTemplates templates;
    for (QDirIterator files(Folder, { u"page-*.html"_s }); files.hasNext();) {
        files.next();
        const auto name = files.fileInfo().completeBaseName();
        const auto text = assembled(name, words, own);
        if (!text)
            return text.error();
        const auto source = "{{%AUTOESCAPE context=\"HTML\"}}" + stringOf(*text);
        if (!templates.m_cache->StringToTemplateCache(stringOf(name), source.data(), source.size(), Strip))
            return templateError(name, u"It is not valid."_s);
    }
    templates.m_cache->Freeze();
    return templates;
}

QByteArray PageTemplates::expand(const char *name, const Page &page) const
{
    std::string out;
    [[maybe_unused]] const bool isExpanded
        = m_cache->ExpandWithData(name, Strip, page.m_dictionary.get(), nullptr, &out);
    Q_ASSERT_X(isExpanded, "PageTemplates", name);
    return QByteArray(out.data(), static_cast<qsizetype>(out.size()));
}

} // namespace tenue
