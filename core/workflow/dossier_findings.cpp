// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/dossier_findings.h"

#include "core/base/content_hash.h"
#include "core/base/words.h"
#include "core/text/plain_text.h"
#include "core/text/uncited_claims.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype ShownOfQuote = 80;

using Findings = QList<DossierFinding>;
using Check = void (*)(const DossierSubject &subject, Findings &findings);

void add(Findings &findings, const QString &message, const FindingPlace &place, const QString &key = {})
{
    findings.append({ {}, Severity::Warns, message, place, key, {} });
}

bool isExamined(const DossierSubject &subject)
{
    return subject.examined == Examined::Yes;
}

void checkSource(const DossierSubject &subject, Findings &findings)
{
    if (subject.promise.sources.isEmpty())
        add(findings, translate("DossierFindings", "No source says where the promise was made: add the document."),
            { u"sources"_s });
}

void checkCriteria(const DossierSubject &subject, Findings &findings)
{
    if (subject.promise.criteria.isEmpty())
        add(findings, translate("DossierFindings", "Nothing says what would count as kept: write it down."),
            { u"criteria"_s });
}

void checkDeadline(const DossierSubject &subject, Findings &findings)
{
    if (!subject.promise.deadline.isValid() && subject.promise.deadlineText.trimmed().isEmpty())
        add(findings, translate("DossierFindings", "No deadline: write the day, or the words that were used."),
            { u"deadline"_s });
}

void checkVerdictReason(const DossierSubject &subject, Findings &findings)
{
    if (isExamined(subject) && subject.promise.verdictReason.trimmed().isEmpty())
        add(findings, translate("DossierFindings", "Nothing says why this is the verdict: write one sentence."),
            { u"verdictReason"_s, 0, 0, subject.promise.verdict });
}

void checkSummary(const DossierSubject &subject, Findings &findings)
{
    if (isExamined(subject) && subject.promise.summary.trimmed().isEmpty())
        add(findings, translate("DossierFindings", "There is no summary: write one or two sentences for readers."),
            { u"summary"_s });
}

// Two articles of one paper are one source: what stands on it stands on its word alone.
void checkTwoSources(const DossierSubject &subject, Findings &findings)
{
    if (!isExamined(subject))
        return;
    QSet<QString> publishers;
    QStringList keys;
    for (const auto &evidence : subject.evidence) {
        const auto publisher = evidence.publisher.trimmed().toCaseFolded();
        publishers.insert(publisher.isEmpty() ? evidence.address.host() : publisher);
        keys.append(evidence.key);
    }
    if (publishers.size() < 2)
        add(findings,
            translate("DossierFindings",
                      "The dossier stands on fewer than two independent sources: add one of another publisher."),
            { u"evidence"_s, 0, 0, keys.join(u' ') });
}

QStringList keysOf(const DossierSubject &subject)
{
    QStringList keys;
    for (const auto &evidence : subject.evidence)
        keys.append(evidence.key);
    return keys;
}

void checkUnknownCitation(const DossierSubject &subject, Findings &findings)
{
    const auto keys = keysOf(subject);
    for (const auto &cited : subject.promise.citedKeys()) {
        if (keys.contains(cited))
            continue;
        const QString written = u"[@"_s + cited + u']';
        add(findings,
            translate("DossierFindings",
                      "The text cites %1, but the dossier has no such evidence: add it or correct the key.")
                .arg(u'@' + cited),
            { u"body"_s, subject.promise.body.indexOf(written), written.size(), cited }, cited);
    }
}

void checkNeverCited(const DossierSubject &subject, Findings &findings)
{
    for (const auto &key : keysOf(subject)) {
        if (timesCited(subject.promise.body, key) == 0)
            add(findings,
                translate("DossierFindings", "The evidence %1 is never cited: cite it or remove it.").arg(u'@' + key),
                { u"evidence"_s, 0, 0, key }, key);
    }
}

void checkUncitedClaims(const DossierSubject &subject, Findings &findings)
{
    for (const auto &claim : uncitedClaims(subject.promise.body))
        add(findings, messageOf(claim.kinds),
            { u"body"_s, claim.start, claim.length, subject.promise.body.mid(claim.start, claim.length) });
}

void checkImage(const DossierSubject &subject, Findings &findings)
{
    const auto &image = subject.promise.image;
    if (image && (image->alternativeText.trimmed().isEmpty() || image->credit.trimmed().isEmpty()))
        add(findings, translate("DossierFindings", "The picture lacks its alternative text or its credit: write both."),
            { u"image"_s });
}

void checkContact(const DossierSubject &subject, Findings &findings)
{
    static const QRegularExpression contact(
        uR"([\w.+-]+@[\w-]+\.[\w.-]+|(?<![\d.,])(?:\+33[\s. ]?|0)[1-9](?:[\s.\- ]?\d\d){4}(?!\d))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const std::pair<QString, QString> texts[] { { u"title"_s, subject.promise.title },
                                                { u"quote"_s, subject.promise.quote },
                                                { u"summary"_s, subject.promise.summary },
                                                { u"verdictReason"_s, subject.promise.verdictReason },
                                                { u"body"_s, subject.promise.body } };
    for (const auto &[field, text] : texts) {
        for (auto found = contact.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            add(findings,
                translate("DossierFindings",
                          "An e-mail address or a telephone number would be published: %1. Is it meant to be?")
                    .arg(match.captured()),
                { field, match.capturedStart(), match.capturedLength(), match.captured() });
        }
    }
}

void checkOpenComments(const DossierSubject &subject, Findings &findings)
{
    if (subject.openComments > 0)
        add(findings,
            translate("DossierFindings", "%n comment(s) are open: answer or resolve them.", nullptr,
                      subject.openComments),
            { u"comments"_s, 0, 0, QString::number(subject.openComments) });
}

void checkQuotes(const DossierSubject &subject, Findings &findings)
{
    for (qsizetype i = 0; i < subject.quotes.size(); ++i) {
        const auto &evidence = subject.evidence[i];
        const auto &found = subject.quotes[i].found;
        for (qsizetype quote = 0; quote < found.size(); ++quote) {
            if (found[quote])
                continue;
            const auto &words = evidence.quotes[quote].text;
            add(findings,
                translate("DossierFindings",
                          "A quote of %1 is not in its kept copies: %2 Correct it, or keep the page where it stands.")
                    .arg(u'@' + evidence.key, quoted(shortened(words, ShownOfQuote))),
                { u"evidence"_s, 0, 0, QString(evidence.key + u' ' + words) }, evidence.key);
        }
    }
}

void checkKeptCopy(const DossierSubject &subject, Findings &findings)
{
    for (qsizetype i = 0; i < subject.quotes.size(); ++i) {
        const auto &evidence = subject.evidence[i];
        if (subject.quotes[i].copies == CheckedQuotes::Copies::None)
            add(findings,
                translate("DossierFindings", "No copy of %1 is kept: keep one, pages change and vanish.")
                    .arg(u'@' + evidence.key),
                { u"evidence"_s, 0, 0, evidence.key }, evidence.key);
    }
}

// Whoever is found wanting must have been heard, or at least asked.
void checkReply(const DossierSubject &subject, Findings &findings)
{
    const bool isUnfavourable
        = subject.category == VerdictCategory::Broken || subject.category == VerdictCategory::Partial;
    if (isExamined(subject) && isUnfavourable && subject.repliesAsked == 0)
        add(findings,
            translate("DossierFindings", "Nobody was asked for a reply: put the question to those who are judged."),
            { u"replies"_s, 0, 0, subject.promise.verdict });
}

struct RuleWithCheck {
    ChecklistRule rule;
    Check check;
};

const RuleWithCheck Rules[] = {
    { { "source", Severity::Warns, QT_TRANSLATE_NOOP("DossierFindings", "A source for the promise") }, checkSource },
    { { "criteria", Severity::Notes, QT_TRANSLATE_NOOP("DossierFindings", "What would count as kept") },
      checkCriteria },
    { { "deadline", Severity::Notes, QT_TRANSLATE_NOOP("DossierFindings", "A deadline") }, checkDeadline },
    { { "verdict-reason", Severity::Warns, QT_TRANSLATE_NOOP("DossierFindings", "A reason for the verdict") },
      checkVerdictReason },
    { { "summary", Severity::Warns, QT_TRANSLATE_NOOP("DossierFindings", "A summary") }, checkSummary },
    { { "two-sources", Severity::Warns, QT_TRANSLATE_NOOP("DossierFindings", "Two independent sources") },
      checkTwoSources },
    { { "unknown-citation", Severity::Blocks, QT_TRANSLATE_NOOP("DossierFindings", "Citations that lead somewhere") },
      checkUnknownCitation },
    { { "never-cited", Severity::Notes, QT_TRANSLATE_NOOP("DossierFindings", "Evidence that is cited") },
      checkNeverCited },
    { { "quote-in-copy", Severity::Warns,
        QT_TRANSLATE_NOOP("DossierFindings", "Quotes that stand in the kept copies") },
      checkQuotes },
    { { "kept-copy", Severity::Notes, QT_TRANSLATE_NOOP("DossierFindings", "A kept copy of each evidence") },
      checkKeptCopy },
    { { "uncited-claims", Severity::Notes,
        QT_TRANSLATE_NOOP("DossierFindings", "Figures, dates and quotations with a source") },
      checkUncitedClaims },
    { { "contact-in-text", Severity::Warns,
        QT_TRANSLATE_NOOP("DossierFindings", "No e-mail address or telephone number in the text") },
      checkContact },
    { { "image-text", Severity::Warns,
        QT_TRANSLATE_NOOP("DossierFindings", "Alternative text and credit of the picture") },
      checkImage },
    { { "reply-asked", Severity::Notes, QT_TRANSLATE_NOOP("DossierFindings", "A reply asked of those who are judged") },
      checkReply },
    { { "open-comments", Severity::Warns, QT_TRANSLATE_NOOP("DossierFindings", "No open comment") },
      checkOpenComments },
};

QString readingHash(const FindingPlace &place)
{
    return ContentHash::of(place.reading.toUtf8()).toString();
}

} // namespace

QString ChecklistRule::shownTitle() const
{
    return translate("DossierFindings", title);
}

const QList<ChecklistRule> &checklistRules()
{
    static const QList<ChecklistRule> rules = [] {
        QList<ChecklistRule> all;
        for (const auto &each : Rules)
            all.append(each.rule);
        return all;
    }();
    return rules;
}

QList<DossierFinding> findingsOf(const DossierSubject &subject, const ChecklistSettings &settings)
{
    Findings findings;
    for (const auto &[rule, check] : Rules) {
        const auto key = QString::fromLatin1(rule.key);
        const auto severity = settings.rules.value(key, rule.severity);
        if (severity == Severity::Off)
            continue;
        const auto before = findings.size();
        check(subject, findings);
        for (auto i = before; i < findings.size(); ++i) {
            findings[i].rule = key;
            findings[i].severity = severity;
        }
    }
    return findings;
}

qsizetype timesCited(const QString &body, const QString &key)
{
    return body.count(u"[@"_s + key + u']');
}

Waiver waiverOf(const DossierFinding &finding, const PromiseId &promise, const QString &reason)
{
    return { promise, finding.rule, finding.place.field, readingHash(finding.place), reason };
}

bool covers(const Waiver &waiver, const DossierFinding &finding)
{
    return !waiver.isWithdrawn && waiver.rule == finding.rule && waiver.place == finding.place.field
        && waiver.reading == readingHash(finding.place);
}

} // namespace tenue
