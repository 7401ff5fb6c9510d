// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/revision_chain.h"

#include "core/base/words.h"
#include "core/domain/named_values.h"

namespace tenue
{

namespace
{

using Kind = ChainFinding::Kind;

constexpr std::array<NamedValue<Kind>, 6> KindNames { {
    { Kind::HeaderChanged, "header-changed" },
    { Kind::ContentChanged, "content-changed" },
    { Kind::RevisionMissing, "revision-missing" },
    { Kind::LineBroken, "line-broken" },
    { Kind::ParentWrong, "parent-wrong" },
    { Kind::ClockWentBack, "clock-went-back" },
} };

ChainFinding about(Kind kind, const RevisionChain::Link &link, const QString &message)
{
    return { kind, link.entity, link.id, message.arg(link.id.shortForm()) };
}

ChainFinding about(Kind kind, const Revision &revision, const QString &message)
{
    return about(kind, RevisionChain::linkOf(revision), message);
}

} // namespace

QString nameOf(ChainFinding::Kind kind)
{
    return nameIn(KindNames, kind);
}

bool isDamage(ChainFinding::Kind kind)
{
    return kind != Kind::ClockWentBack;
}

QList<ChainFinding> RevisionChain::checkSeal(const Revision &revision, QByteArrayView salt, const QByteArray *content)
{
    QList<ChainFinding> findings;
    if (idOf(revision.header()) != revision.id())
        findings.append(about(Kind::HeaderChanged, revision,
                              translate("RevisionChain", "The header of revision %1 is not the one that was sealed.")));
    if (content && commitmentTo(salt, *content) != revision.header().commitment)
        findings.append(
            about(Kind::ContentChanged, revision,
                  translate("RevisionChain", "The content of revision %1 is not the one that was sealed.")));
    return findings;
}

RevisionChain::Link RevisionChain::linkOf(const Revision &revision)
{
    const auto &header = revision.header();
    return { revision.id(),   header.entity,   header.writer,
             header.sequence, header.previous, header.at.toMSecsSinceEpoch() };
}

ChainFinding RevisionChain::parentWrong(const Revision &revision)
{
    return about(Kind::ParentWrong, revision,
                 translate("RevisionChain", "Revision %1 claims a parent of another item."));
}

void RevisionChain::add(const Revision &revision)
{
    const auto &header = revision.header();
    follow(linkOf(revision));
    m_entities.insert(revision.id(), header.entity);
    for (const auto &parent : header.parents)
        m_parents.append({ header.entity, revision.id(), parent });
}

void RevisionChain::follow(const Link &link)
{
    auto &place = m_lines[link.writer];
    if (link.sequence == place.sequence + 1) {
        if (link.previous != place.last)
            m_findings.append(about(Kind::LineBroken, link,
                                    translate("RevisionChain", "Revision %1 does not follow the one before it.")));
    } else if (link.sequence > place.sequence) {
        const int missing = static_cast<int>(link.sequence - place.sequence - 1);
        m_findings.append(
            about(Kind::RevisionMissing, link,
                  translate("RevisionChain", "%n revision(s) before revision %1 are missing.", nullptr, missing)));
    } else {
        m_findings.append(about(Kind::LineBroken, link,
                                translate("RevisionChain", "Revision %1 stands twice in its writer’s line.")));
    }
    if (link.at < place.at)
        m_findings.append(about(Kind::ClockWentBack, link,
                                translate("RevisionChain", "Revision %1 is dated before the one it follows.")));
    place = { link.sequence, link.id, link.at };
}

void RevisionChain::endLine(const WriterId &writer, qint64 lastSequence, const std::optional<RevisionId> &last)
{
    const auto place = m_lines.value(writer);
    if (place.sequence == lastSequence && place.last == last)
        return;
    m_findings.append({ Kind::RevisionMissing, EntityId(), last,
                        translate("RevisionChain",
                                  "The newest revision(s) of a writer’s line are missing: %1 are "
                                  "announced, %2 are there.")
                            .arg(lastSequence)
                            .arg(place.sequence) });
}

QList<ChainFinding> RevisionChain::findings() const
{
    auto findings = m_findings;
    for (const auto &[entity, child, parent] : m_parents) {
        const auto found = m_entities.constFind(parent);
        if (found == m_entities.constEnd())
            findings.append({ Kind::RevisionMissing, entity, child,
                              translate("RevisionChain", "Revision %1, from which revision %2 was made, is missing.")
                                  .arg(parent.shortForm(), child.shortForm()) });
        else if (*found != entity)
            findings.append(
                { Kind::ParentWrong, entity, child,
                  translate("RevisionChain", "Revision %1 claims a parent of another item.").arg(child.shortForm()) });
    }
    return findings;
}

} // namespace tenue
