// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/content_codec.h"
#include "core/store/list_check.h"
#include "core/store/verification.h"
#include "tests/support/newsroom.h"
#include "tests/support/property.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtCore/QMap>
#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace tenue
{

namespace
{

constexpr int People = 3;
constexpr int Promises = 3;

/// What a person, at one of two programs, does next.
struct Step {
    enum class Act {
        Save,
        SaveFromOldBase,
        Restore,
        Submit,
        Approve,
        RequestChanges,
        Publish,
        Unpublish,
        Assign,
        Draft
    };
    Act act;
    int program;
    int person;
    int promise;
    int choice;
};

std::ostream &operator<<(std::ostream &out, const Step &step)
{
    return out << '(' << static_cast<int>(step.act) << " at " << step.program << " by " << step.person << " on "
               << step.promise << ", " << step.choice << ')';
}

rc::Gen<Step> anyStep()
{
    return rc::gen::build<Step>(
        rc::gen::set(&Step::act, rc::gen::map(rc::gen::inRange(0, 10), [](int act) { return Step::Act(act); })),
        rc::gen::set(&Step::program, rc::gen::inRange(0, 2)), rc::gen::set(&Step::person, rc::gen::inRange(0, People)),
        rc::gen::set(&Step::promise, rc::gen::inRange(1, Promises + 1)),
        rc::gen::set(&Step::choice, rc::gen::inRange(0, 1000)));
}

/// A newsroom with two programs open, and a model of what must have come of the steps so far.
class Play
{
public:
    Play()
        : m_newsroom(m_dir.workspacePath())
        , m_other(m_newsroom.openAgain())
    {
        m_people = { m_newsroom.journalist(), m_newsroom.editor(),
                     must(NewsroomDesk::findOrCreateStaff(m_newsroom.workspace(), m_newsroom.clock(), u"Lou Ferrand"_s,
                                                          Role::Editor)) };
        for (int number = 1; number <= Promises; ++number) {
            const auto saved = m_newsroom.savePromise(number, u"Début %1."_s.arg(number));
            m_history[number] = { { saved.revision, bodyOf(saved.revision) } };
        }
    }

    void take(const Step &step)
    {
        auto &history = m_history[step.promise];
        const auto id = promiseId(step.promise);
        const auto session = sessionOf(step);
        switch (step.act) {
        case Step::Act::Save:
            save(step, history.last().first, u"Texte %1."_s.arg(m_turn++), Reason::Edited);
            break;
        case Step::Act::SaveFromOldBase:
            save(step, history[step.choice % history.size()].first, u"Texte %1."_s.arg(m_turn++), Reason::Edited);
            break;
        case Step::Act::Restore:
            save(step, history.last().first, history[step.choice % history.size()].second, Reason::Restored);
            break;
        case Step::Act::Submit:
            std::ignore = ReviewDesk(session).submit(id, history.last().first);
            break;
        case Step::Act::Approve:
            std::ignore = ReviewDesk(session).approve(id, history.last().first);
            break;
        case Step::Act::RequestChanges:
            std::ignore = ReviewDesk(session).requestChanges(id, history.last().first, u"À revoir."_s);
            break;
        case Step::Act::Publish:
            std::ignore = PublicationDesk(session).publish(id, history[step.choice % history.size()].first);
            break;
        case Step::Act::Unpublish:
            std::ignore = PublicationDesk(session).unpublish(id, u"Erreur."_s);
            break;
        case Step::Act::Assign:
            must(EditingDesk(session).assign(id, m_people[step.choice % People]));
            break;
        case Step::Act::Draft:
            keepDraft(step);
            break;
        }
    }

    void check()
    {
        for (const auto &[number, expected] : m_history.asKeyValueRange()) {
            const auto history = must(m_other->revisions().history(entityOf(promiseId(number))));
            RC_ASSERT(history.size() == expected.size());
            for (qsizetype i = 0; i < expected.size(); ++i) {
                RC_ASSERT(history[i].id() == expected[i].first);
                RC_ASSERT(bodyOf(expected[i].first) == expected[i].second);
            }
        }
        for (const auto &[slot, text] : m_drafts.asKeyValueRange()) {
            const auto draft = must(m_other->drafts().find(entityOf(promiseId(slot.first)), m_people[slot.second]));
            RC_ASSERT(draft && draft->content.object().value(u"body"_s).toString() == text);
        }
        Progress progress;
        const auto report = must(verifyWorkspace(m_newsroom.path(), progress));
        RC_ASSERT(report.findings.isEmpty());
        // The lists, row by row, are those that would be made anew.
        const auto reader = must(Database::open(m_newsroom.path(), Database::Access::ReadOnly));
        RC_ASSERT(must(rowsOutOfStep(*reader)) == 0);
        must(m_other->rebuildProjections());
        RC_ASSERT(must(verifyWorkspace(m_newsroom.path(), progress)).findings.isEmpty());
        checkSearch();
    }

private:
    Session sessionOf(const Step &step)
    {
        return { step.program ? *m_other : m_newsroom.workspace(), m_newsroom.clock(), m_people[step.person] };
    }
    QString bodyOf(const RevisionId &revision)
    {
        return must(m_other->revisions().content(revision)).object().value(u"body"_s).toString();
    }

    void save(const Step &step, const RevisionId &base, const QString &body, Reason reason)
    {
        auto &history = m_history[step.promise];
        const auto before = history.last();
        EditingDesk desk(sessionOf(step));
        auto promise = must(desk.open(promiseId(step.promise))).value;
        promise.body = body;
        const auto saved
            = desk.save({ .promise = promiseId(step.promise), .base = base, .value = promise, .reason = reason });
        if (base != before.first) {
            RC_ASSERT(!saved);
            RC_ASSERT(saved.error().kind == Error::Kind::Conflict);
            return;
        }
        RC_ASSERT(bool(saved));
        RC_ASSERT(saved->isNew == (body != before.second));
        if (saved->isNew)
            history.append({ saved->revision, body });
        m_drafts.remove({ step.promise, step.person });
    }

    void keepDraft(const Step &step)
    {
        EditingDesk desk(sessionOf(step));
        const auto opened = must(desk.open(promiseId(step.promise)));
        auto draft = opened.value;
        draft.body = u"Brouillon %1"_s.arg(m_turn++);
        must(desk.keepDraft(entityOf(promiseId(step.promise)), opened.revision, draft.toJson()));
        m_drafts[{ step.promise, step.person }] = draft.body;
    }

    // Each promise is found by its newest words, and by those of no earlier text.
    void checkSearch()
    {
        for (const auto &[number, history] : m_history.asKeyValueRange()) {
            const auto words = history.last().second;
            int found = 0;
            for (const auto &hit : must(m_newsroom.workspace().search().find(words, 50)))
                found += hit.promise == promiseId(number) ? 1 : 0;
            RC_ASSERT(found == 1);
        }
    }

    TemporaryWorkspaceDir m_dir;
    Newsroom m_newsroom;
    std::unique_ptr<Workspace> m_other;
    QList<StaffId> m_people;
    QMap<int, QList<std::pair<RevisionId, QString>>> m_history;
    QMap<std::pair<int, int>, QString> m_drafts;
    int m_turn = 0;
};

} // namespace

class HistoryPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Each play is some fifty commits on a real disk: few, but long ones. RC_PARAMS asks for more.
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=15 max_size=40");
    }

    void nothingIsOverwrittenWhateverHappens()
    {
        QVERIFY(rc::check("history is the model, lists are the history", [] {
            const auto steps = *rc::gen::container<std::vector<Step>>(anyStep());
            Play play;
            for (const auto &step : steps)
                play.take(step);
            play.check();
        }));
    }

    void packedContentsComeBack()
    {
        QVERIFY(rc::check("unpack undoes pack", [] {
            const auto base = (*any::text()).repeated(*rc::gen::inRange(1, 60)).toUtf8();
            auto plain = base;
            plain.insert(*rc::gen::inRange<qsizetype>(0, plain.size() + 1), (*any::text()).toUtf8());
            for (const auto *before : std::initializer_list<const QByteArray *> { nullptr, &base }) {
                const auto stored = packContent(plain, before);
                RC_ASSERT(stored.bytes.size() <= plain.size());
                const auto unpacked = unpackContent(stored, plain.size(), before);
                RC_ASSERT(unpacked && *unpacked == plain);
                RC_ASSERT(!unpackContent(stored, plain.size() + 1, before));
                if (plain.size() > 0)
                    RC_ASSERT(!unpackContent(stored, plain.size() - 1, before));
            }
        }));
    }

    void damagedContentsNeverCrash()
    {
        QVERIFY(rc::check("unpacking garbage is an error or other bytes", [] {
            const auto base = (*any::text()).repeated(40).toUtf8();
            auto stored = packContent(base + (*any::text()).toUtf8(), &base);
            RC_PRE(!stored.bytes.isEmpty());
            const auto at = *rc::gen::inRange<qsizetype>(0, stored.bytes.size());
            stored.bytes[at] = *rc::gen::arbitrary<char>();
            std::ignore = unpackContent(stored, base.size(), &base);
            std::ignore = unpackContent(stored, -1, &base);
            RC_ASSERT(!unpackContent({ ContentCodec::ZstdAgainstBase, stored.bytes }, base.size(), nullptr));
        }));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::HistoryPropertyTest)
#include "history_property_test.moc"
