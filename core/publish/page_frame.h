// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_templates.h"
#include "core/publish/site_content.h"
#include "core/publish/site_words.h"
#include "core/publish/verdict_drawing.h"

#include <QtCore/QJsonArray>

namespace tenue
{

/// What every page is made from. Refers to values that outlive the making of the site.
struct SiteContext {
    const PublicSite &site;
    const SiteWords &words;
    const PageTemplates &templates;
};

/// A file of the site: its path below the site's folder, with "/", and its bytes.
struct SiteFile {
    QString path;
    QByteArray bytes;
};

/// Addresses as one page writes them: relative, so that the site opens from a folder and under any
/// path of a server.
class PageLinks
{
public:
    PageLinks(const PublicSite &site, const QString &path);

    /// To the file at `target`; a fragment may follow.
    QString to(const QString &target) const { return m_root + target; }
    /// The page's own address on the web, or its file name where nobody knows it.
    QString permalink() const;

private:
    QString m_root;
    QString m_path;
    QString m_base;
};

/// `path` below the base address, or as it is without one.
QString absoluteAddress(const PublicSite &site, const QString &path);
/// True if the site's base address is known.
bool isAddressed(const PublicSite &site);

/// Where a page stands in the navigation.
enum class NavigationPlace { Home, Mandate, Scorecard, Corrections, Method, TakePart, About, Nowhere };

struct PageStep {
    QString name;
    QString path;
};

/// What the frame around a page's content needs.
struct PageFrame {
    QString path;
    QString title;
    QString description = {};
    NavigationPlace place = NavigationPlace::Nowhere;
    QList<PageStep> breadcrumb = {}; ///< above this page, which comes last by itself
    QString here = {}; ///< this page's own name in the breadcrumb
    QString feed = {}; ///< path of the page's own feed
    QString script = {}; ///< path of the page's script
    QString card = {}; ///< path of the picture for social networks
    QString cardText = {}; ///< what that picture shows, in words
    QDate publishedOn = {}; ///< of this page alone; the site's if invalid
    QDate firstPublishedOn = {}; ///< of an article; else invalid
    QJsonArray data = {}; ///< nodes of schema.org that this page alone has
};

/// Sets what the templates "begin" and "end" show.
void setFrame(const Page &page, const SiteContext &context, const PageFrame &frame, const VerdictSymbols &symbols);

/// Sets COLOUR, SHAPE and VERDICT of one part, and remembers the shape.
void setVerdict(PageValues part, const Verdict &verdict, VerdictSymbols &symbols);

/// ISO and DAY of one part.
void setDay(PageValues part, const SiteWords &words, const QDate &day);

/// "mailto:" and the newsroom's address, safe in an attribute.
QByteArray mailAddress(const QString &contact);

/// The verdict of `key`; one that has the key for a name if the scale lost it.
Verdict verdictNamed(const VerdictScale &scale, const QString &key);
Verdict verdictOf(const PublicSite &site, const PublicPromise &promise);

} // namespace tenue
