// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/printed_dossier.h"

#include "core/base/words.h"
#include "core/domain/source_document.h"
#include "core/text/markdown.h"
#include "ui/models/catalogue.h"
#include "ui/models/dossier_history.h"
#include "ui/models/standing.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// Writes the body of the page, part by part.
class DossierWriter
{
    Q_DECLARE_TR_FUNCTIONS(PrintedDossier)

public:
    DossierWriter(Desks &desks, const PrintedDossier &dossier)
        : m_desks(desks)
        , m_workspace(desks.workspace())
        , m_id(dossier.id)
        , m_value(dossier.value)
        , m_evidence(dossier.evidence)
    {
    }

    Result<QString> write(const PrintedParts &parts)
    {
        auto catalogue = Catalogue::load(m_workspace);
        if (!catalogue)
            return catalogue.error();
        m_catalogue = *std::move(catalogue);
        writeHead();
        if (parts.promise) {
            if (auto written = writePromise(); !written)
                return written.error();
        }
        if (parts.analysis) {
            if (auto written = writeAnalysis(); !written)
                return written.error();
        }
        if (parts.evidence)
            writeEvidence();
        if (parts.history) {
            if (auto written = writeHistory(); !written)
                return written.error();
        }
        return m_html;
    }

private:
    void add(const char *element, const QString &text, const char *kind = nullptr)
    {
        if (text.trimmed().isEmpty())
            return;
        const auto name = QLatin1StringView(element);
        m_html += u'<' + name + (kind ? u" class=\""_s + QLatin1StringView(kind) + u'"' : QString()) + u'>'
            + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</"_s + name + u'>';
    }

    void writeHead()
    {
        const auto *theme = m_value.themes.isEmpty() ? nullptr : m_catalogue.theme(m_value.themes.first());
        const auto *mandate = m_catalogue.mandate(m_value.mandate);
        QStringList about { tr("No. %1").arg(m_value.number), theme ? theme->name : QString(),
                            mandate ? mandate->title : QString() };
        about.removeAll(QString());
        add("p", about.join(u" · "_s), "line");
        add("h1", m_value.title);
        const auto &verdict = m_catalogue.verdict(m_value.mandate, m_value.verdict);
        add("p", tr("Verdict: %1").arg(verdict.label), "verdict");
        add("p", verdict.definition, "line");
        add("p", m_value.verdictReason, "line");
        add("p", m_value.summary);
    }

    Result<> writePromise()
    {
        add("p", tr("The promise as it was made"), "section");
        add("p", m_value.quote.trimmed().isEmpty() ? QString() : quoted(m_value.quote), "quote");
        for (const auto &place : m_value.sources) {
            const auto document = m_workspace.entities().find<SourceDocument>(entityOf(place.document));
            if (!document)
                return document.error();
            const QString title = *document ? (*document)->value.title : QString();
            add("p", place.page.isEmpty() ? title : tr("%1, p. %2", "document, page").arg(title, place.page), "line");
        }
        const QString deadline = m_value.deadline.isValid() ? dayInWords(m_value.deadline) : m_value.deadlineText;
        if (!deadline.isEmpty())
            add("p", tr("Deadline: %1").arg(deadline), "line");
        if (!m_value.criteria.isEmpty())
            add("p", tr("What would count as kept"), "section");
        for (const auto &criterion : m_value.criteria)
            add("p", criterion);
        return {};
    }

    Result<> writeAnalysis()
    {
        MarkdownRules rules;
        for (const auto &evidence : m_evidence)
            rules.sources.insert(evidence.key, int(rules.sources.size()) + 1);
        auto rendered = MarkdownRenderer(rules).render(m_value.body);
        if (!rendered)
            return rendered.error();
        if (!rendered->sections.isEmpty())
            add("p", tr("Analysis"), "section");
        // As on the page: what stands before the first dated heading was written first.
        std::stable_sort(rendered->sections.begin(), rendered->sections.end(),
                         [](const auto &one, const auto &other) { return one.date > other.date; });
        for (const auto &section : std::as_const(rendered->sections)) {
            if (section.date.isValid())
                add("p", tr("Update of %1").arg(dayInWords(section.date)), "date");
            add("h3", section.title);
            m_html += QString::fromUtf8(section.html);
        }
        return {};
    }

    void writeEvidence()
    {
        if (m_evidence.isEmpty())
            return;
        add("p", tr("Sources"), "section");
        m_html += u"<ol>"_s;
        for (const auto &evidence : m_evidence) {
            QStringList parts { evidence.title, evidence.author, evidence.publisher,
                                evidence.date.isValid() ? dayInWords(evidence.date) : QString(),
                                evidence.address.toDisplayString() };
            parts.removeAll(QString());
            add("li", parts.join(u", "_s));
        }
        m_html += u"</ol>"_s;
    }

    Result<> writeHistory()
    {
        const auto *mandate = m_catalogue.mandate(m_value.mandate);
        VerdictScale scale;
        if (mandate) {
            const auto found = m_workspace.entities().find<VerdictScale>(entityOf(mandate->scale));
            if (!found)
                return found.error();
            scale = *found ? (*found)->value : scale;
        }
        const auto entries = loadHistory(m_desks, m_id, scale);
        if (!entries)
            return entries.error();
        add("p", tr("History"), "section");
        m_html += u"<table cellspacing=\"0\" width=\"100%\"><tr>"_s;
        for (const auto &head : { tr("When"), tr("What"), tr("Who"), tr("Verdict then"), tr("Note") })
            add("th", head);
        m_html += u"</tr>"_s;
        for (const auto &entry : *entries) {
            m_html += u"<tr>"_s;
            for (const auto &cell :
                 { momentInWords(entry.at), wordOf(entry), entry.who, entry.verdict.label, entry.note })
                m_html += u"<td>"_s + cell.toHtmlEscaped() + u"</td>"_s;
            m_html += u"</tr>"_s;
        }
        m_html += u"</table>"_s;
        return {};
    }

    Desks &m_desks;
    Workspace &m_workspace;
    const PromiseId m_id;
    const Promise &m_value;
    const QList<Evidence> &m_evidence;
    Catalogue m_catalogue;
    QString m_html;
};

} // namespace

Result<PrintedText> printed(const PrintedDossier &dossier, Desks &desks, const PrintedParts &parts)
{
    const auto html = DossierWriter(desks, dossier).write(parts);
    if (!html)
        return html.error();
    const auto &value = dossier.value;
    const QString number = translate("PrintedDossier", "No. %1").arg(value.number);
    return PrintedText { value.slug.isEmpty() ? QString::number(value.number) : value.slug, *html,
                         QStringList { number, value.title, dossier.standing }.join(u" · "_s) };
}

Result<PrintedDossier> savedDossier(Workspace &workspace, const PromiseRow &row)
{
    auto loaded = workspace.entities().at<Promise>(entityOf(row.promise), row.head);
    if (!loaded)
        return loaded.error();
    PrintedDossier dossier { row.promise, std::move(loaded->value), {}, wordOf(standingOf(row)) };
    for (const auto &cited : std::as_const(dossier.value.evidence)) {
        auto evidence = workspace.entities().at<Evidence>(entityOf(cited.evidence), cited.revision);
        if (!evidence)
            return evidence.error();
        dossier.evidence.append(std::move(evidence->value));
    }
    return dossier;
}

} // namespace tenue
