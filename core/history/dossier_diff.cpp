// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/dossier_diff.h"

#include "core/history/item_diff.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Shape = DossierField::Shape;

bool isProse(Shape shape)
{
    return shape == Shape::Text || shape == Shape::Line;
}

// Of a title only the words: it is no paragraph.
void addProse(DiffCounts &counts, Shape shape, const DiffCounts &field)
{
    if (shape == Shape::Text) {
        counts += field;
    } else if (shape == Shape::Line) {
        counts.wordsInserted += field.wordsInserted;
        counts.wordsDeleted += field.wordsDeleted;
    }
}

DossierDiff withoutFields(const Promise &before, const Promise &after, const DossierWords &words)
{
    DossierDiff diff;
    diff.verdictBefore = before.verdict;
    diff.verdictAfter = after.verdict;
    diff.verdictLabelBefore = words.verdict(before.verdict);
    diff.verdictLabelAfter = words.verdict(after.verdict);
    return diff;
}

} // namespace

const FieldDiff *DossierDiff::find(QStringView field) const
{
    for (const auto &each : fields) {
        if (each.field == field)
            return &each;
    }
    return nullptr;
}

DossierDiff compareDossiers(const Promise &before, const Promise &after, const DossierWords &words)
{
    auto diff = withoutFields(before, after, words);
    diff.fields = compareMembers(before.toJson(), after.toJson(), dossierFields(), words);
    for (const auto &field : diff.fields)
        addProse(diff.counts, field.shape, field.text.counts);
    return diff;
}

std::optional<DossierDiff> compareDossiers(const Promise &before, const Promise &after, const DossierWords &words,
                                           Progress &progress)
{
    // Only the analysis can be long: it is compared apart, and in its place.
    const auto body = compareTexts(before.body, after.body, progress);
    if (!body)
        return std::nullopt;
    auto shortBefore = before;
    auto shortAfter = after;
    shortBefore.body = before.body == after.body ? QString() : u"a"_s;
    shortAfter.body = before.body == after.body ? QString() : u"b"_s;
    auto diff = withoutFields(before, after, words);
    diff.fields = compareMembers(shortBefore.toJson(), shortAfter.toJson(), dossierFields(), words);
    for (auto &field : diff.fields) {
        if (field.field == "body"_L1)
            field.text = *body;
        addProse(diff.counts, field.shape, field.text.counts);
    }
    return diff;
}

ChangeSize sizeOfChange(const Promise &before, const Promise &after)
{
    ChangeSize size;
    size.verdictChanged = before.verdict != after.verdict;
    const auto old = before.toJson();
    const auto now = after.toJson();
    for (const auto &field : dossierFields()) {
        const auto path = QString::fromLatin1(field.path);
        const auto was = valueAt(old, path);
        const auto is = valueAt(now, path);
        if (was == is)
            continue;
        if (isProse(field.shape)) {
            const auto counts = countChanges(was.toString(), is.toString());
            size.wordsInserted += counts.wordsInserted;
            size.wordsDeleted += counts.wordsDeleted;
        } else if (field.shape != Shape::Verdict) {
            ++size.otherFields;
        }
    }
    return size;
}

} // namespace tenue
