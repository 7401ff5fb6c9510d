// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/publication_findings.h"

#include "core/base/words.h"
#include "core/domain/news_item.h"
#include "core/domain/web_address.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = PublicationFinding::Kind;

/// Collects what is found about one page after the other.
class Finder
{
public:
    Finder(Workspace &workspace, const PublicSite &site, const QDateTime &asOf)
        : m_workspace(workspace)
        , m_site(site)
        , m_asOf(asOf)
    {
    }

    Result<> lookAt(const PublicPromise &promise, const PublicDossier &dossier, const PendingPage &page)
    {
        m_page = &page;
        if (auto done = lookAtDecisions(promise); !done)
            return done;
        lookAtChange(promise);
        lookAtPicture(promise);
        lookAtEvidence(dossier);
        for (const auto &text : textsOf(promise, dossier))
            lookForPeople(text);
        for (const auto &link : linksWithoutTarget(dossier.body))
            add(Kind::LinkWithoutTarget,
                translate("PublicationFindings", "A link leads nowhere: %1").arg(quoted(link)));
        return {};
    }

    /// What waits for its moment, of any page.
    Result<> lookAtWaiting(const QList<PromiseRow> &rows)
    {
        const auto publications = m_workspace.decisions().publications();
        if (!publications)
            return publications.error();
        QHash<PromiseId, DecisionRow> newest;
        for (const auto &row : *publications)
            newest.insert(row.decision.promise, row);
        for (const auto &row : rows) {
            const auto found = newest.constFind(row.promise);
            if (found == newest.constEnd() || !(found->decision.embargo > m_asOf))
                continue;
            const PendingPage page { row.promise, row.number, row.title, {}, {}, {}, {} };
            m_page = &page;
            add(Kind::EmbargoLasts,
                translate("PublicationFindings", "Under embargo until %1: an export after that will show it.")
                    .arg(momentInWords(found->decision.embargo)));
        }
        m_page = nullptr;
        return {};
    }

    QList<PublicationFinding> take() { return std::move(m_findings); }

private:
    void add(Kind kind, const QString &message)
    {
        for (const auto &known : m_findings) {
            if (known.promise == m_page->promise && known.message == message)
                return;
        }
        m_findings.append({ kind, m_page->promise, m_page->number, m_page->title, message });
    }

    // Decisions after the one that the folder shows.
    Result<> lookAtDecisions(const PublicPromise &promise)
    {
        const auto decisions = m_workspace.decisions().of(promise.id);
        if (!decisions)
            return decisions.error();
        qsizetype first = 0;
        for (qsizetype i = 0; i < decisions->size(); ++i) {
            const auto &decision = decisions->at(i).decision;
            if (putsOnline(decision.act) && decision.revision.toString() == m_page->revisionBefore)
                first = i + 1;
        }
        for (const auto &row : decisions->mid(first)) {
            const auto &decision = row.decision;
            if (!putsOnline(decision.act) || decision.embargo > m_asOf)
                continue;
            if (decision.correction)
                add(Kind::Correction,
                    translate("PublicationFindings", "A correction becomes public: %1")
                        .arg(decision.correction->sentence));
            if (decision.embargo.isValid())
                add(Kind::EmbargoEnded,
                    translate("PublicationFindings", "Its embargo ended on %1.").arg(momentInWords(decision.embargo)));
            if (decision.isUrgent)
                add(Kind::Urgent,
                    translate("PublicationFindings", "It was published urgently: nobody else has read it."));
        }
        return {};
    }

    void lookAtChange(const PublicPromise &promise)
    {
        const bool isVerdictNew = !m_page->verdictBefore.isEmpty() && m_page->verdictBefore != promise.verdict;
        if (isVerdictNew && !promise.history.isEmpty() && promise.history.last().reason.isEmpty())
            add(Kind::VerdictWithoutReason,
                translate("PublicationFindings", "The verdict changes, and readers are not told why."));
        if (!m_page->slugBefore.isEmpty() && m_page->slugBefore != promise.slug)
            add(Kind::AddressChanges,
                translate("PublicationFindings", "The page moves; its old address will lead to the new one."));
    }

    void lookAtPicture(const PublicPromise &promise)
    {
        if (promise.image && promise.image->alternativeText.trimmed().isEmpty())
            add(Kind::MissingAlternative,
                translate("PublicationFindings", "The picture has no alternative text for those who do not see it."));
    }

    void lookAtEvidence(const PublicDossier &dossier)
    {
        for (const auto &evidence : dossier.evidence) {
            if (!isWebAddress(evidence.address) && evidence.quotes.isEmpty())
                add(Kind::SourceWithoutAddress,
                    translate("PublicationFindings", "A source has neither an address nor a quote: %1")
                        .arg(quoted(evidence.title)));
        }
    }

    QStringList textsOf(const PublicPromise &promise, const PublicDossier &dossier) const
    {
        QStringList texts { promise.title,        promise.quote,        promise.summary,
                            promise.featuredText, promise.deadlineText, dossier.body };
        texts += promise.criteria;
        for (const auto &reply : promise.replies)
            texts << reply.to << reply.question << reply.answer;
        for (const int place : promise.news)
            texts << m_site.news[place].title << m_site.news[place].text;
        for (const auto &correction : promise.corrections)
            texts << correction.sentence;
        for (const auto &evidence : dossier.evidence) {
            texts << evidence.title << evidence.author;
            for (const auto &quote : evidence.quotes)
                texts << quote.text;
        }
        if (promise.image)
            texts << promise.image->caption << promise.image->credit;
        return texts;
    }

    void lookForPeople(const QString &text)
    {
        for (const auto &found : personalDataIn(text, m_site.contact)) {
            const bool isMail = found.contains(u'@');
            add(isMail ? Kind::MailAddress : Kind::PhoneNumber,
                (isMail ? translate("PublicationFindings", "Readers will see an e-mail address: %1")
                        : translate("PublicationFindings", "Readers will see a phone number: %1"))
                    .arg(found));
        }
    }

    Workspace &m_workspace;
    const PublicSite &m_site;
    QDateTime m_asOf;
    const PendingPage *m_page = nullptr;
    QList<PublicationFinding> m_findings;
};

} // namespace

QStringList personalDataIn(const QString &text, const QString &contact)
{
    static const QRegularExpression mail(uR"([\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    // French numbers, and international ones: a plus, then nine to fifteen digits in groups.
    static const QRegularExpression phone(
        uR"((?<![\d+.,/-])(?:0[1-9](?:[ .\x{a0}\x{202f}-]?\d{2}){4}|\+\d{1,3}(?:[ .()\x{a0}\x{202f}-]{0,2}\d){8,12})(?![\d]))"_s);
    QStringList found;
    for (const auto *rule : { &mail, &phone }) {
        for (auto it = rule->globalMatch(text); it.hasNext();) {
            const auto one = it.next().captured();
            if (one.compare(contact, Qt::CaseInsensitive) != 0 && !found.contains(one))
                found.append(one);
        }
    }
    return found;
}

QStringList linksWithoutTarget(const QString &markdown)
{
    static const QRegularExpression link(uR"((?<!!)\[([^\]\[]*)\]\(\s*<?([^)\s>]*)>?[^)]*\))"_s);
    QStringList found;
    for (auto it = link.globalMatch(markdown); it.hasNext();) {
        const auto match = it.next();
        const auto target = match.captured(2);
        const bool isKnown = target.startsWith(u"mailto:"_s) || isWebAddress(QUrl(target, QUrl::StrictMode));
        if (!isKnown)
            found.append(match.captured(0));
    }
    return found;
}

Result<QList<PublicationFinding>> publicationFindings(Workspace &workspace, PublicSiteReader &reader,
                                                      const PublicSite &site, const QList<PendingPage> &pages,
                                                      const QDateTime &asOf)
{
    QHash<PromiseId, int> places;
    for (int i = 0; i < site.promises.size(); ++i)
        places.insert(site.promises[i].id, i);
    Finder finder(workspace, site, asOf);
    for (const auto &page : pages) {
        const auto place = places.constFind(page.promise);
        if (place == places.constEnd())
            continue;
        const auto &promise = site.promises[*place];
        const auto dossier = reader.readDossier(promise);
        if (!dossier)
            return dossier.error();
        if (auto done = finder.lookAt(promise, *dossier, page); !done)
            return done.error();
    }
    const auto rows = workspace.promises().online();
    if (!rows)
        return rows.error();
    if (auto done = finder.lookAtWaiting(*rows); !done)
        return done.error();
    return finder.take();
}

} // namespace tenue
