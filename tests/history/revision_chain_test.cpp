// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/revision_chain.h"

#include "tests/support/builders.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

using Kind = ChainFinding::Kind;

class RevisionChainTest : public QObject
{
    Q_OBJECT

private:
    const QByteArray m_salt = "000102030405060708090a0b0c0d0e0f";
    const WriterId m_writer = idNamed<WriterId>(u"writer"_s);
    const EntityId m_entity = idNamed<EntityId>(u"promise"_s);
    QList<Revision> m_good; ///< four of one entity, each made from the one before

    Revision next(const EntityId &entity, const std::optional<Revision> &before, const QList<RevisionId> &parents,
                  const QDateTime &at = someMoment()) const
    {
        const Revision::Origin origin { .entity = entity, .parents = parents, .author = {}, .at = at };
        const Revision::Line line { m_writer, before ? before->header().sequence : 0,
                                    before ? std::optional(before->id()) : std::nullopt };
        return Revision::seal(origin, line, *CanonicalJson::of({}), m_salt);
    }
    static QList<Kind> kindsOf(const QList<ChainFinding> &findings)
    {
        QList<Kind> kinds;
        for (const auto &finding : findings)
            kinds.append(finding.kind);
        return kinds;
    }
    QList<Kind> kindsIn(const QList<Revision> &revisions, const Revision &last) const
    {
        RevisionChain chain;
        for (const auto &revision : revisions)
            chain.add(revision);
        chain.endLine(m_writer, last.header().sequence, last.id());
        for (const auto &finding : chain.findings())
            Q_ASSERT(finding.message.endsWith(u'.') && !finding.message.contains(u'%'));
        return kindsOf(chain.findings());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_good = { next(m_entity, {}, {}) };
        while (m_good.size() < 4)
            m_good.append(next(m_entity, m_good.last(), { m_good.last().id() }));
    }

    void wholeChainHasNoFindings() { QCOMPARE(kindsIn(m_good, m_good.last()), QList<Kind>()); }

    void missingRevisionIsFound()
    {
        auto chain = m_good;
        chain.removeAt(1);
        const auto kinds = kindsIn(chain, m_good.last());
        QCOMPARE(kinds, (QList { Kind::RevisionMissing, Kind::RevisionMissing })); // the gap, and the parent
    }

    void missingFirstIsFound() { QVERIFY(kindsIn(m_good.mid(1), m_good.last()).contains(Kind::RevisionMissing)); }

    void missingNewestIsFound()
    {
        QCOMPARE(kindsIn(m_good.mid(0, 3), m_good.last()), QList { Kind::RevisionMissing });
        QCOMPARE(kindsIn(m_good.mid(0, 3), m_good[2]), QList<Kind>());
    }

    void otherNewestIsFound()
    {
        auto chain = m_good;
        chain[3] = next(m_entity, m_good[2], { m_good[2].id() }, someMoment().addSecs(1));
        QCOMPARE(kindsIn(chain, m_good.last()), QList { Kind::RevisionMissing });
    }

    void swappedRevisionsAreFound()
    {
        auto chain = m_good;
        chain.swapItemsAt(1, 2);
        QVERIFY(kindsIn(chain, m_good.last()).contains(Kind::LineBroken));
    }

    void repeatedRevisionIsFound()
    {
        auto chain = m_good;
        chain.append(m_good.last());
        QVERIFY(kindsIn(chain, m_good.last()).contains(Kind::LineBroken));
    }

    void wrongPreviousIsFound()
    {
        auto header = m_good[3].header();
        header.previous = m_good[1].id();
        auto chain = m_good;
        chain[3] = Revision::stored(idOf(header), header);
        QCOMPARE(kindsIn(chain, chain[3]), QList { Kind::LineBroken });
    }

    void parentOfAnotherItemIsFound()
    {
        auto chain = m_good;
        chain.append(next(EntityId::create(), m_good.last(), { m_good.last().id() }));
        QCOMPARE(kindsIn(chain, chain.last()), QList { Kind::ParentWrong });
        chain.last() = next(EntityId::create(), m_good.last(), {}); // the control
        QCOMPARE(kindsIn(chain, chain.last()), QList<Kind>());
    }

    void missingParentIsFound()
    {
        auto chain = m_good;
        chain.append(next(m_entity, m_good.last(), { m_good.last().id(), revisionNamed(u"nowhere"_s) }));
        QCOMPARE(kindsIn(chain, chain.last()), QList { Kind::RevisionMissing });
    }

    void clockThatWentBackIsNoticedButNoDamage()
    {
        auto chain = m_good;
        chain.append(next(m_entity, m_good.last(), { m_good.last().id() }, someMoment().addMSecs(-1)));
        QCOMPARE(kindsIn(chain, chain.last()), QList { Kind::ClockWentBack });
        QVERIFY(!isDamage(Kind::ClockWentBack));
        for (const auto kind :
             { Kind::HeaderChanged, Kind::ContentChanged, Kind::RevisionMissing, Kind::LineBroken, Kind::ParentWrong })
            QVERIFY(isDamage(kind));
    }

    void twoWritersHaveLinesOfTheirOwn()
    {
        RevisionChain chain;
        for (const auto &revision : m_good)
            chain.add(revision);
        const auto other = idNamed<WriterId>(u"other"_s);
        const Revision::Origin origin {
            .entity = m_entity, .parents = { m_good.last().id() }, .author = {}, .at = someMoment().addDays(-1)
        };
        const auto theirs = Revision::seal(origin, { other, 0, {} }, *CanonicalJson::of({}), m_salt);
        chain.add(theirs);
        chain.endLine(m_writer, 4, m_good.last().id());
        chain.endLine(other, 1, theirs.id());
        QCOMPARE(kindsOf(chain.findings()), QList<Kind>());
        chain.endLine(idNamed<WriterId>(u"third"_s), 1, revisionNamed(u"gone"_s)); // a whole line gone
        QCOMPARE(kindsOf(chain.findings()), QList { Kind::RevisionMissing });
    }

    void changedSealIsFound()
    {
        const QByteArray content = CanonicalJson::of({})->bytes();
        const auto &good = m_good.first();
        QCOMPARE(kindsOf(RevisionChain::checkSeal(good, m_salt, &content)), QList<Kind>());
        const QByteArray other = content + ' ';
        QCOMPARE(kindsOf(RevisionChain::checkSeal(good, m_salt, &other)), QList { Kind::ContentChanged });
        QCOMPARE(kindsOf(RevisionChain::checkSeal(good, "x", &content)), QList { Kind::ContentChanged });
        QCOMPARE(kindsOf(RevisionChain::checkSeal(good, m_salt, nullptr)), QList<Kind>());
        auto header = good.header();
        header.note = u"x"_s;
        const auto changed = Revision::stored(good.id(), header);
        QCOMPARE(kindsOf(RevisionChain::checkSeal(changed, m_salt, &content)), QList { Kind::HeaderChanged });
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::RevisionChainTest)
#include "revision_chain_test.moc"
