// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/revision.h"

#include "core/base/clock.h"
#include "core/base/netstring.h"
#include "core/domain/named_values.h"

#include <QtCore/QRandomGenerator>

namespace tenue
{

namespace
{

constexpr std::array<NamedValue<Reason>, 7> ReasonNames { {
    { Reason::Created, "created" },
    { Reason::Edited, "edited" },
    { Reason::Submitted, "submitted" },
    { Reason::Restored, "restored" },
    { Reason::Imported, "imported" },
    { Reason::Corrected, "corrected" },
    { Reason::Merged, "merged" },
} };

} // namespace

QString nameOf(Reason reason)
{
    return nameIn(ReasonNames, reason);
}

std::optional<Reason> reasonNamed(QStringView name)
{
    return valueIn(ReasonNames, name);
}

ContentHash commitmentTo(QByteArrayView salt, QByteArrayView content)
{
    QByteArray form;
    form.reserve(salt.size() + content.size() + 40);
    appendNetstring(form, "tenue-content-1");
    appendNetstring(form, salt);
    appendNetstring(form, content);
    return ContentHash::of(form);
}

QByteArray newSalt()
{
    std::array<quint32, 4> random {};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex();
}

QByteArray headerForm(const RevisionHeader &header)
{
    QByteArray form;
    form.reserve(640);
    const auto appendId = [&](const QUuid &uuid) { appendNetstring(form, uuid.toByteArray(QUuid::WithoutBraces)); };
    appendNetstring(form, "tenue-revision-1");
    appendId(header.entity.uuid());
    appendNetstring(form, nameOf(header.kind).toLatin1());
    appendNetstring(form, QByteArray::number(header.parents.size()));
    for (const auto &parent : header.parents)
        appendNetstring(form, parent.hash().hex());
    appendId(header.writer.uuid());
    appendNetstring(form, QByteArray::number(header.sequence));
    appendNetstring(form, header.previous ? header.previous->hash().hex() : QByteArray());
    appendId(header.author.uuid());
    appendNetstring(form, utcText(header.at).toLatin1());
    appendNetstring(form, nameOf(header.reason).toLatin1());
    appendNetstring(form, header.note.toUtf8());
    appendNetstring(form, header.commitment.hex());
    return form;
}

RevisionId idOf(const RevisionHeader &header)
{
    return RevisionId(ContentHash::of(headerForm(header)));
}

Revision Revision::seal(const Origin &origin, const Line &line, const CanonicalJson &content, const QByteArray &salt)
{
    Q_ASSERT(origin.parents.size() <= 2);
    const RevisionHeader header { .entity = origin.entity,
                                  .kind = origin.kind,
                                  .parents = origin.parents,
                                  .writer = line.writer,
                                  .sequence = line.lastSequence + 1,
                                  .previous = line.last,
                                  .author = origin.author,
                                  .at = fromUtcText(utcText(origin.at)), // what is stored has milliseconds only
                                  .reason = origin.reason,
                                  .note = origin.note,
                                  .commitment = commitmentTo(salt, content.bytes()) };
    return { idOf(header), header };
}

Revision Revision::stored(const RevisionId &id, const RevisionHeader &header)
{
    return { id, header };
}

} // namespace tenue
