// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/dossier_merge.h"

#include "core/history/item_merge.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = FieldMerge::Kind;
using Shape = DossierField::Shape;

bool isOfVerdict(QStringView path)
{
    return path.startsWith("verdict"_L1);
}

bool isMergedByParagraph(const FieldMerge &field)
{
    return (field.shape == Shape::Text || field.shape == Shape::Lines) && !isOfVerdict(field.field);
}

QString rawText(const QJsonValue &value, Shape shape)
{
    if (shape != Shape::Lines)
        return value.toString();
    QStringList lines;
    for (const auto &line : value.toArray())
        lines.append(line.toString());
    return lines.join(u'\n');
}

QJsonValue valueOf(const QString &text, Shape shape)
{
    if (shape != Shape::Lines)
        return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
    const auto lines = text.split(u'\n', Qt::SkipEmptyParts);
    return lines.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QJsonArray::fromStringList(lines));
}

void mergeText(FieldMerge &merge)
{
    merge.text = mergeTexts(rawText(merge.baseValue, merge.shape), rawText(merge.mineValue, merge.shape),
                            rawText(merge.theirsValue, merge.shape));
    merge.kind = merge.text.openConflicts() > 0 ? Kind::Conflict : Kind::Merged;
}

void mergeList(FieldMerge &merge, const DossierField &field)
{
    const auto merged
        = mergeItems(merge.baseValue.toArray(), merge.mineValue.toArray(), merge.theirsValue.toArray(), field);
    merge.kind = merged ? Kind::Merged : Kind::Conflict;
    if (merged)
        merge.mergedValue = merged->isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(*merged);
}

void mergeValue(FieldMerge &merge, const DossierField &field)
{
    if (merge.mineValue == merge.theirsValue) {
        merge.kind = Kind::Both;
        merge.mergedValue = merge.mineValue;
    } else if (merge.theirsValue == merge.baseValue) {
        merge.kind = Kind::Mine;
        merge.mergedValue = merge.mineValue;
    } else if (merge.mineValue == merge.baseValue) {
        merge.kind = Kind::Theirs;
        merge.mergedValue = merge.theirsValue;
    } else if (isMergedByParagraph(merge)) {
        mergeText(merge);
    } else if (isList(merge.shape) && merge.shape != Shape::Lines) {
        mergeList(merge, field);
    } else {
        merge.kind = Kind::Conflict;
    }
}

QJsonObject withValue(QJsonObject json, const QString &path, const QJsonValue &value)
{
    const auto dot = path.indexOf(u'.');
    const auto member = dot < 0 ? path : path.left(dot);
    auto inner = value;
    if (dot >= 0) {
        const auto object = withValue(json.value(member).toObject(), path.mid(dot + 1), value);
        inner = object.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
    }
    if (inner.isUndefined())
        json.remove(member);
    else
        json.insert(member, inner);
    return json;
}

QJsonValue outcome(const FieldMerge &field)
{
    if (field.decided)
        return field.decided == MergeSide::Mine ? field.mineValue : field.theirsValue;
    if (isMergedByParagraph(field) && (field.kind == Kind::Merged || field.kind == Kind::Conflict))
        return valueOf(field.text.text(), field.shape);
    return field.kind == Kind::Conflict ? field.mineValue : field.mergedValue;
}

class Merger
{
public:
    Merger(const Promise &base, const Promise &mine, const Promise &theirs, const DossierWords &words)
        : m_base(base.toJson())
        , m_mine(mine.toJson())
        , m_theirs(theirs.toJson())
        , m_words(words)
    {
        m_merge.mine = mine;
    }

    DossierMerge run()
    {
        for (const auto &field : dossierFields())
            add(QString::fromLatin1(field.path), labelOf(field), field);
        static constexpr DossierField plain { "", "" };
        auto others = undescribedPaths(m_base, dossierFields()) + undescribedPaths(m_mine, dossierFields())
            + undescribedPaths(m_theirs, dossierFields());
        std::sort(others.begin(), others.end());
        others.removeDuplicates();
        for (const auto &path : others)
            add(path, path, plain);
        return std::move(m_merge);
    }

private:
    void add(const QString &path, const QString &label, const DossierField &field)
    {
        FieldMerge merge;
        merge.field = path;
        merge.label = label;
        merge.shape = field.shape;
        merge.baseValue = valueAt(m_base, path);
        merge.mineValue = valueAt(m_mine, path);
        merge.theirsValue = valueAt(m_theirs, path);
        if (merge.mineValue == merge.baseValue && merge.theirsValue == merge.baseValue)
            return;
        merge.base = textOf(merge.baseValue, field, m_words);
        merge.mine = textOf(merge.mineValue, field, m_words);
        merge.theirs = textOf(merge.theirsValue, field, m_words);
        mergeValue(merge, field);
        const bool bothChanged = m_mine != m_base && m_theirs != m_base;
        if (isOfVerdict(path) && bothChanged && merge.mineValue != merge.theirsValue)
            merge.kind = Kind::Conflict;
        m_merge.fields.append(merge);
    }

    const QJsonObject m_base;
    const QJsonObject m_mine;
    const QJsonObject m_theirs;
    const DossierWords &m_words;
    DossierMerge m_merge;
};

} // namespace

bool FieldMerge::isOpen() const
{
    if (kind != Kind::Conflict || decided)
        return false;
    return !isMergedByParagraph(*this) || text.openConflicts() > 0;
}

int DossierMerge::openConflicts() const
{
    int open = 0;
    for (const auto &field : fields) {
        if (field.isOpen())
            open += isMergedByParagraph(field) ? field.text.openConflicts() : 1;
    }
    return open;
}

FieldMerge *DossierMerge::find(QStringView field)
{
    const auto found
        = std::find_if(fields.begin(), fields.end(), [&](const FieldMerge &each) { return each.field == field; });
    return found == fields.end() ? nullptr : &*found;
}

const FieldMerge *DossierMerge::find(QStringView field) const
{
    const auto found
        = std::find_if(fields.begin(), fields.end(), [&](const FieldMerge &each) { return each.field == field; });
    return found == fields.end() ? nullptr : &*found;
}

void DossierMerge::decide(QStringView field, MergeSide side)
{
    // A verdict comes with its date and its reasons, or not at all.
    for (auto &each : fields) {
        if (each.field == field || (isOfVerdict(field) && isOfVerdict(each.field)))
            each.decided = side;
    }
}

void DossierMerge::decidePiece(QStringView field, qsizetype piece, const QString &words)
{
    auto *found = find(field);
    if (found && piece >= 0 && piece < found->text.pieces.size())
        found->text.pieces[piece].decided = words;
}

Result<Promise> DossierMerge::merged() const
{
    auto json = mine.toJson();
    for (const auto &field : fields)
        json = withValue(json, field.field, outcome(field));
    return Promise::fromJson(json);
}

DossierMerge mergeDossiers(const Promise &base, const Promise &mine, const Promise &theirs, const DossierWords &words)
{
    return Merger(base, mine, theirs, words).run();
}

} // namespace tenue
