// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/site_words.h"

#include <QtCore/QByteArray>

#include <memory>

namespace ctemplate
{
class TemplateCache;
class TemplateDictionary;
} // namespace ctemplate

namespace tenue
{

/// The values of one page or one repeated part of it. Copies name the same values.
///
/// Text is escaped where the template shows it, by what stands around it: text, attribute or
/// address. Only `setHtml()` is shown as it is, and only under names that end in _HTML.
class PageValues
{
public:
    void set(const char *name, const QString &text);
    void set(const char *name, const QByteArray &utf8);
    void set(const char *name, int number);
    void setHtml(const char *name, const QByteArray &html);
    /// Shows the part {{#name}} … {{/name}} once more, with values of its own.
    PageValues add(const char *name);
    /// Shows the part `name` with {{TEXT}} set; not at all if `text` is empty.
    void addText(const char *name, const QString &text);

private:
    friend class PageTemplates;
    friend class Page;
    explicit PageValues(ctemplate::TemplateDictionary *dictionary)
        : m_dictionary(dictionary)
    {
    }
    ctemplate::TemplateDictionary *m_dictionary;
};

/// The values of one whole page; owns those of its parts.
class Page
{
public:
    Page();
    ~Page();
    Page(Page &&) noexcept;
    PageValues values() const { return PageValues(m_dictionary.get()); }

private:
    friend class PageTemplates;
    std::unique_ptr<ctemplate::TemplateDictionary> m_dictionary;
};

/// The site's templates in one language, escaped by context and checked when they are read.
///
/// In a template, [[key]] is a word of `words.*.json`, [[>name]] another template's text, {{NAME}}
/// a value. Reading fails, with the template's name, on an unknown word, broken HTML or an
/// attribute that could not be escaped. `expand()` is thread-safe.
class PageTemplates
{
public:
    /// A template in `own`, by name, stands in the place of the shipped one.
    static Result<PageTemplates> read(const SiteWords &words, const QHash<QString, QString> &own = {});
    ~PageTemplates();
    PageTemplates(PageTemplates &&) noexcept;

    /// `name` is that of a file in `resources/site/templates`, without ".html".
    QByteArray expand(const char *name, const Page &page) const;

private:
    PageTemplates();
    std::unique_ptr<ctemplate::TemplateCache> m_cache;
};

} // namespace tenue
