// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/recovery_frames.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QtEndian>

#include <array>

namespace tenue::RecoveryFrames
{

using namespace Qt::StringLiterals;

namespace
{

constexpr char ItemKind = 'I';
constexpr char TextKind = 'T';
constexpr qsizetype HeadSize = 8;
constexpr qsizetype TextHeadSize = 1 + 8 + 4;

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray frameOf(const QByteArray &bytes)
{
    return bigEndian(static_cast<quint32>(bytes.size())) + bigEndian(crc32(bytes)) + bytes;
}

std::optional<RecoveryItem> readItem(QByteArrayView bytes)
{
    const auto json = QJsonDocument::fromJson(bytes.toByteArray()).object();
    const auto entity = EntityId::parse(json["entity"_L1].toString());
    if (!entity)
        return std::nullopt;
    return RecoveryItem { .entity = *entity,
                          .base = RevisionId::parse(json["base"_L1].toString()),
                          .title = json["title"_L1].toString(),
                          .workspace = json["workspace"_L1].toString(),
                          .workspacePath = json["workspacePath"_L1].toString(),
                          .person = StaffId::parse(json["person"_L1].toString()).value_or(StaffId()) };
}

void take(QByteArrayView frame, RecoverableText &text, bool &hasText)
{
    if (frame.front() == ItemKind) {
        if (const auto item = readItem(frame.sliced(1)))
            text.item = *item;
    } else if (frame.front() == TextKind && frame.size() >= TextHeadSize) {
        text.at = QDateTime::fromMSecsSinceEpoch(qFromBigEndian<qint64>(frame.data() + 1), Qt::UTC);
        text.words = static_cast<int>(qFromBigEndian<quint32>(frame.data() + 9));
        text.content = frame.sliced(TextHeadSize).toByteArray();
        hasText = true;
    }
}

} // namespace

quint32 crc32(QByteArrayView bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> made {};
        for (quint32 i = 0; i < made.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = value & 1 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
            made[i] = value;
        }
        return made;
    }();
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xFF] ^ (crc >> 8);
    return ~crc;
}

QByteArray mark()
{
    return QByteArrayLiteral("tenue-recovery-1\n");
}

QByteArray itemFrame(const RecoveryItem &item)
{
    QJsonObject json { { u"entity"_s, item.entity.toString() },
                       { u"title"_s, item.title },
                       { u"workspace"_s, item.workspace },
                       { u"workspacePath"_s, item.workspacePath },
                       { u"person"_s, item.person.toString() } };
    if (item.base)
        json.insert(u"base"_s, item.base->toString());
    return frameOf(ItemKind + QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QByteArray textFrame(const QDateTime &at, int words, const QByteArray &content)
{
    QByteArray head(TextHeadSize, Qt::Uninitialized);
    head[0] = TextKind;
    qToBigEndian(at.toMSecsSinceEpoch(), head.data() + 1);
    qToBigEndian(static_cast<quint32>(words), head.data() + 9);
    return frameOf(head + content);
}

std::optional<RecoverableText> read(const QByteArray &bytes)
{
    if (!bytes.startsWith(mark()))
        return std::nullopt;
    RecoverableText text;
    bool hasText = false;
    const QByteArrayView all(bytes);
    for (qsizetype at = mark().size(); at + HeadSize <= all.size();) {
        const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(all.data() + at));
        const auto expected = qFromBigEndian<quint32>(all.data() + at + 4);
        // The last frame was not written whole: the program stopped in the middle.
        if (size < 1 || size > all.size() - at - HeadSize)
            break;
        const auto frame = all.sliced(at + HeadSize, size);
        at += HeadSize + size;
        if (crc32(frame) != expected) {
            text.isDamaged = at < all.size();
            break;
        }
        take(frame, text, hasText);
    }
    if (!hasText || text.item.entity.isNull())
        return std::nullopt;
    return text;
}

} // namespace tenue::RecoveryFrames
