// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/sample_presentation.h"

#include "core/base/file_writer.h"
#include "core/workflow/news_desk.h"

#include <QtCore/QJsonDocument>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 LargestFile = 4'000'000;

QJsonObject withIds(QJsonObject json, const QHash<int, PromiseId> &ids)
{
    QJsonArray promises;
    for (const auto &number : json.value(u"promises"_s).toArray())
        promises.append(ids.value(number.toInt()).toString());
    json.insert(u"promises"_s, promises);
    json.insert(u"isOnline"_s, true);
    return json;
}

Result<LeadImage> imageOf(const QJsonObject &json, Workspace &workspace)
{
    LeadImage image;
    const auto name = json.value(u"name"_s).toString();
    for (const int width : { 900, 1800 }) {
        const auto bytes = readWholeFile(u":/sample/pictures/%1-%2.jpg"_s.arg(name).arg(width), LargestFile);
        if (!bytes)
            return bytes.error();
        const auto kept = workspace.blobs().keep(*bytes);
        if (!kept)
            return kept.error();
        image.files.append({ *kept, u"image/jpeg"_s, width, width * 3 / 4 });
    }
    image.caption = json.value(u"caption"_s).toString();
    image.credit = json.value(u"credit"_s).toString();
    image.alternativeText = json.value(u"alternativeText"_s).toString();
    return image;
}

template <typename T>
Result<> saveAll(NewsDesk &desk, const QJsonArray &array, const QHash<int, PromiseId> &ids)
{
    for (const auto &entry : array) {
        auto json = withIds(entry.toObject(), ids);
        const auto value = T::fromJson(json);
        if (!value)
            return value.error();
        if (auto saved = desk.save(EntityId::create(), {}, *value); !saved)
            return saved.error();
    }
    return {};
}

} // namespace

Result<SamplePresentation> SamplePresentation::read()
{
    const auto bytes = readWholeFile(u":/sample/presentation.json"_s, LargestFile);
    if (!bytes)
        return bytes.error();
    SamplePresentation presentation;
    presentation.m_json = QJsonDocument::fromJson(*bytes).object();
    Q_ASSERT(!presentation.m_json.isEmpty());
    return presentation;
}

Result<> SamplePresentation::addTo(Promise &promise, Workspace &workspace, const QHash<int, PromiseId> &ids) const
{
    auto added = m_json.value(u"promises"_s).toObject().value(QString::number(promise.number)).toObject();
    if (added.isEmpty())
        return {};
    if (const auto picture = added.take(u"picture"_s).toObject(); !picture.isEmpty()) {
        auto image = imageOf(picture, workspace);
        if (!image)
            return image.error();
        promise.image = *std::move(image);
    }
    const auto verdicts = added.take(u"criterionVerdicts"_s).toArray();
    for (qsizetype i = 0; i < std::min(verdicts.size(), promise.criteria.size()); ++i)
        promise.criterionVerdicts.append(
            { promise.criteria[i], verdicts[i].toArray()[0].toString(), verdicts[i].toArray()[1].toString() });
    for (const auto &relation : added.take(u"relations"_s).toArray()) {
        const auto kind = relationKindNamed(relation.toArray()[0].toString());
        Q_ASSERT(kind);
        promise.relations.append({ *kind, ids.value(relation.toArray()[1].toInt()) });
    }
    auto json = promise.toJson();
    for (auto it = added.begin(); it != added.end(); ++it)
        json.insert(it.key(), it.value());
    auto changed = Promise::fromJson(json);
    if (!changed)
        return changed.error();
    promise = *std::move(changed);
    return {};
}

Result<> SamplePresentation::publish(const Session &editor, const QHash<int, PromiseId> &ids) const
{
    NewsDesk desk(editor);
    if (auto done = saveAll<NewsItem>(desk, m_json.value(u"news"_s).toArray(), ids); !done)
        return done;
    if (auto done = saveAll<Appeal>(desk, m_json.value(u"appeals"_s).toArray(), ids); !done)
        return done;
    return saveAll<ReplyRequest>(desk, m_json.value(u"replies"_s).toArray(), ids);
}

} // namespace tenue
