// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/text_findings.h"

#include "core/base/words.h"

#include <QtCore/QStringTokenizer>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

struct Line {
    QStringView text;
    qsizetype start = 0;
    int number = 1;
};

void addTypography(const Line &line, const QList<TypographyFault> &faults, DossierText text,
                   QList<TextFinding> &findings)
{
    for (const auto &fault : faults)
        findings.append({ TextFinding::Kind::Typography, text, line.start + fault.start, fault.length, line.number,
                          nameOf(fault.rule), messageOf(fault.rule),
                          line.text.sliced(fault.start, fault.length).toString(), fault.fix });
}

void addSpelling(const Line &line, const std::vector<WordRange> &words, DossierText text, QList<TextFinding> &findings)
{
    for (const auto &range : words) {
        const auto word = line.text.sliced(range.start, range.length).toString();
        findings.append({ TextFinding::Kind::Spelling,
                          text,
                          line.start + range.start,
                          range.length,
                          line.number,
                          {},
                          translate("TextFindings", "The dictionary does not know %1.").arg(quoted(word)),
                          word,
                          {} });
    }
}

} // namespace

QString nameOf(DossierText text)
{
    return text == DossierText::Summary ? u"summary"_s : u"body"_s;
}

const QString &textOf(const Promise &promise, DossierText text)
{
    return text == DossierText::Summary ? promise.summary : promise.body;
}

QString &textOf(Promise &promise, DossierText text)
{
    return text == DossierText::Summary ? promise.summary : promise.body;
}

QList<TextFinding> textFindings(const Promise &promise, const Typography &typography, SpellingDictionary *dictionary)
{
    QList<TextFinding> findings;
    for (const auto text : { DossierText::Summary, DossierText::Body }) {
        MarkdownLineState typographyState;
        MarkdownLineState spellingState;
        Line line;
        for (const auto piece : QStringView(textOf(promise, text)).tokenize(u'\n')) {
            line.text = piece;
            addTypography(line, typography.faultsOfLine(piece, typographyState), text, findings);
            if (dictionary)
                addSpelling(line, dictionary->wrongWords(piece, spellingState), text, findings);
            line.start += piece.size() + 1;
            ++line.number;
        }
    }
    std::stable_sort(findings.begin(), findings.end(), [](const TextFinding &a, const TextFinding &b) {
        return a.text != b.text ? a.text < b.text : a.start < b.start;
    });
    return findings;
}

} // namespace tenue
