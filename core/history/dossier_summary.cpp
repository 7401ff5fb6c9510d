// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/history/dossier_diff.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Shape = DossierField::Shape;

void addCount(QStringList &texts, int count, const char *text)
{
    if (count > 0)
        texts.append(translate("DossierSummary", text, nullptr, count));
}

void addPieces(QList<SummaryPiece> &pieces, const QString &field, const QStringList &texts)
{
    for (const auto &text : texts)
        pieces.append({ field, text });
}

QStringList textPieces(const DiffCounts &counts)
{
    QStringList texts;
    addCount(texts, counts.paragraphsChanged, QT_TRANSLATE_N_NOOP("DossierSummary", "%n paragraph(s) changed"));
    addCount(texts, counts.paragraphsMoved, QT_TRANSLATE_N_NOOP("DossierSummary", "%n paragraph(s) moved"));
    addCount(texts, counts.paragraphsInserted, QT_TRANSLATE_N_NOOP("DossierSummary", "%n paragraph(s) added"));
    addCount(texts, counts.paragraphsDeleted, QT_TRANSLATE_N_NOOP("DossierSummary", "%n paragraph(s) removed"));
    addCount(texts, counts.paragraphsSplit, QT_TRANSLATE_N_NOOP("DossierSummary", "%n paragraph(s) split"));
    addCount(texts, counts.paragraphsJoined, QT_TRANSLATE_N_NOOP("DossierSummary", "%n paragraph(s) joined"));
    addCount(texts, counts.wordsInserted, QT_TRANSLATE_N_NOOP("DossierSummary", "%n word(s) added"));
    addCount(texts, counts.wordsDeleted, QT_TRANSLATE_N_NOOP("DossierSummary", "%n word(s) removed"));
    return texts;
}

int countOf(const FieldDiff &field, ItemDiff::Kind kind)
{
    return static_cast<int>(
        std::count_if(field.items.begin(), field.items.end(), [&](const ItemDiff &item) { return item.kind == kind; }));
}

/// Kept copies that came or went, of all evidence that is in both.
int copiesOf(const FieldDiff &evidence, ItemDiff::Kind kind)
{
    int count = 0;
    for (const auto &item : evidence.items) {
        for (const auto &part : item.parts) {
            if (part.field == "captures"_L1)
                count += countOf(part, kind);
        }
    }
    return count;
}

QStringList evidencePieces(const FieldDiff &field)
{
    QStringList texts;
    addCount(texts, countOf(field, ItemDiff::Kind::Added), QT_TRANSLATE_N_NOOP("DossierSummary", "%n source(s) added"));
    addCount(texts, countOf(field, ItemDiff::Kind::Removed),
             QT_TRANSLATE_N_NOOP("DossierSummary", "%n source(s) removed"));
    addCount(texts, countOf(field, ItemDiff::Kind::Changed),
             QT_TRANSLATE_N_NOOP("DossierSummary", "%n source(s) changed"));
    addCount(texts, copiesOf(field, ItemDiff::Kind::Added),
             QT_TRANSLATE_N_NOOP("DossierSummary", "%n kept copy(s) added"));
    addCount(texts, copiesOf(field, ItemDiff::Kind::Removed),
             QT_TRANSLATE_N_NOOP("DossierSummary", "%n kept copy(s) removed"));
    if (texts.isEmpty())
        texts.append(translate("DossierSummary", "sources in another order"));
    return texts;
}

QString valuePiece(const FieldDiff &field)
{
    const auto before = textBefore(field.text);
    const auto after = textAfter(field.text);
    if (before.isEmpty())
        return translate("DossierSummary", "%1: %2").arg(field.label, after);
    if (after.isEmpty())
        return translate("DossierSummary", "%1: %2 removed").arg(field.label, before);
    return translate("DossierSummary", "%1: %2 → %3").arg(field.label, before, after);
}

bool isShortValue(Shape shape)
{
    return shape == Shape::Day || shape == Shape::Moment || shape == Shape::Number || shape == Shape::Flag
        || shape == Shape::Name || shape == Shape::Choice;
}

} // namespace

QList<SummaryPiece> summaryOf(const DossierDiff &diff)
{
    QList<SummaryPiece> pieces;
    if (diff.verdictChanged())
        pieces.append(
            { u"verdict"_s,
              translate("DossierSummary", "verdict: %1 → %2").arg(diff.verdictLabelBefore, diff.verdictLabelAfter) });
    addPieces(pieces, {}, textPieces(diff.counts));
    for (const auto &field : diff.fields) {
        if (field.shape == Shape::Evidence)
            addPieces(pieces, field.field, evidencePieces(field));
        else if (isShortValue(field.shape))
            pieces.append({ field.field, valuePiece(field) });
        else if (field.shape != Shape::Text && field.field != "verdict"_L1)
            pieces.append({ field.field, translate("DossierSummary", "%1: changed").arg(field.label) });
    }
    if (pieces.isEmpty())
        pieces.append({ {},
                        diff.isEmpty() ? translate("DossierSummary", "nothing changed")
                                       : translate("DossierSummary", "only spaces or marks changed") });
    return pieces;
}

QString summaryLine(const DossierDiff &diff)
{
    QStringList texts;
    for (const auto &piece : summaryOf(diff))
        texts.append(piece.text);
    return texts.join(translate("DossierSummary", "; ", "between the parts of a summary"));
}

} // namespace tenue
