// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/decision_actions.h"

#include "core/base/words.h"
#include "ui/models/decision_words.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/decision_dialog.h"
#include "ui/widgets/icons.h"

#include <QtGui/QAction>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTimeEdit>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Wanted = DecisionDialog::Wanted;
using Weight = DecisionDialog::Weight;

constexpr int UsualHour = 6;

} // namespace

DecisionActions::DecisionActions(Desks &desks, QWidget *window)
    : QObject(window)
    , m_desks(desks)
    , m_window(window)
    , m_sendBack(
          newAction(u"requestChanges"_s, tr("Send &back with a note…"), "corner-up-left"_L1, [this] { sendBack(); }))
    , m_takeOver(newAction(u"takeOverDossier"_s, tr("&Take over"), "pen-line"_L1, [this] { takeOver(); }))
    , m_takeBack(
          newAction(u"takeBackSubmission"_s, tr("Ta&ke the submission back"), "undo-2"_L1, [this] { takeBack(); }))
    , m_withdraw(newAction(u"withdrawApproval"_s, tr("With&draw the approval…"), "undo-2"_L1, [this] { withdraw(); }))
    , m_publish(newAction(u"publishDossier"_s, tr("Put &online…"), "globe"_L1, [this] { publish(); }))
    , m_urgent(newAction(u"publishUrgently"_s, tr("Put online u&rgently…"), "triangle-alert"_L1,
                         [this] { publishUrgently(); }))
    , m_correct(newAction(u"correctDossier"_s, tr("Publish as a &correction…"), "message-square-quote"_L1,
                          [this] { correct(); }))
    , m_unpublish(newAction(u"unpublishDossier"_s, tr("Take o&ffline…"), "eye-off"_L1, [this] { unpublish(); }))
{
    setSubject({});
}

QAction *DecisionActions::newAction(const QString &name, const QString &text, QLatin1StringView icon,
                                    const std::function<void()> &act)
{
    auto *action = new QAction(iconNamed(icon), text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void DecisionActions::setSubject(const std::optional<DecisionSubject> &subject)
{
    m_subject = subject;
    m_row.reset();
    if (subject) {
        if (const auto row = m_desks.workspace().promises().find(subject->promise); row && *row)
            m_row = **row;
    }
    if (!m_row) {
        const Result<> nothing(Error { Error::Kind::NotFound, tr("Choose a promise first.") });
        for (auto *action : reviewActions() + judgingActions() + publicationActions())
            allow(action, nothing);
        return;
    }
    const auto &promise = subject->promise;
    const auto &revision = subject->revision;
    const auto &review = m_desks.review();
    const auto &publication = m_desks.publication();
    allow(m_sendBack, review.mayRequestChanges(promise, revision));
    allow(m_takeOver, review.mayTakeOver(promise, revision));
    allow(m_takeBack, review.mayTakeBack(promise, revision));
    allow(m_withdraw, review.mayWithdraw(promise, revision));
    allow(m_publish, publication.mayPublish(promise, revision));
    allow(m_urgent, publication.mayPublishUrgently(promise, revision));
    allow(m_correct, publication.mayCorrect(promise, revision));
    allow(m_unpublish, publication.mayUnpublish(promise));
}

void DecisionActions::allow(QAction *action, const Result<> &may)
{
    QString reason = may ? QString() : may.error().message;
    if (m_row && m_desks.workspace().isReadOnly())
        reason = readOnlyWorkspace().message;
    else if (m_row && !m_subject->obstacle.isEmpty())
        reason = m_subject->obstacle;
    action->setEnabled(reason.isEmpty());
    action->setToolTip(reason);
    action->setStatusTip(reason);
}

QPlainTextEdit *DecisionActions::addNote(DecisionDialog &dialog, const QString &missing)
{
    auto *note = dialog.addText(tr("&Note for colleagues"), tr("Never published; it stays in the history."),
                                missing.isEmpty() ? Wanted::Optional : Wanted::Required, missing);
    note->setObjectName(u"decisionNote"_s);
    return note;
}

MomentFields DecisionActions::addEmbargo(DecisionDialog &dialog)
{
    const auto fields = dialog.addMoment(tr("Not &before (embargo)"));
    fields.day->setPlaceholderText(tr("at once"));
    fields.time->setTime(QTime(UsualHour, 0));
    dialog.addCondition([this, fields] {
        const auto moment = fields.moment();
        return moment.isValid() && moment <= m_desks.session().clock.now()
            ? tr("This moment is over: choose a later one, or leave the day empty.")
            : QString();
    });
    return fields;
}

void DecisionActions::run(DecisionDialog *dialog, const std::function<Result<>()> &decide,
                          const std::function<QString()> &words)
{
    connect(dialog, &DecisionDialog::confirmed, this, [this, dialog, decide, words] {
        if (const auto done = decide(); !done)
            return dialog->showFault(done.error().message);
        const QString said = words();
        dialog->accept();
        Q_EMIT succeeded(said);
    });
    dialog->open();
}

void DecisionActions::sendBack()
{
    auto *dialog = new DecisionDialog(tr("Send no. %1 back to its author").arg(m_row->number),
                                      tr("The author finds it in “To review”, with your note."), tr("Send back"),
                                      Weight::Plain, m_window);
    auto *note = addNote(*dialog, tr("Write what has to change first."));
    run(
        dialog,
        [this, note, subject = *m_subject] {
            return m_desks.review().requestChanges(subject.promise, subject.revision, wordsIn(*note));
        },
        [number = m_row->number] { return sentBackWords(number); });
}

void DecisionActions::takeOver()
{
    const auto subject = *m_subject;
    const int number = m_row->number;
    if (const auto done = m_desks.review().takeOver(subject.promise, subject.revision); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    Q_EMIT succeeded(takenOverWords(number));
    Q_EMIT writeRequested(subject.promise);
}

void DecisionActions::takeBack()
{
    const int number = m_row->number;
    if (const auto done = m_desks.review().takeBack(m_subject->promise, m_subject->revision); !done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT succeeded(tr("No. %1 waits for nobody any more").arg(number));
}

void DecisionActions::withdraw()
{
    auto *dialog
        = new DecisionDialog(tr("Withdraw the approval of no. %1").arg(m_row->number),
                             tr("The text waits for review again. Withdrawing is a decision of its own: both stay in "
                                "the history."),
                             tr("Withdraw"), Weight::Plain, m_window);
    auto *note = addNote(*dialog, tr("Write why first."));
    run(
        dialog,
        [this, note, subject = *m_subject] {
            return m_desks.review().withdraw(subject.promise, subject.revision, wordsIn(*note));
        },
        [number = m_row->number] { return tr("Approval of no. %1 withdrawn").arg(number); });
}

void DecisionActions::publish()
{
    auto *dialog = new DecisionDialog(
        tr("Put no. %1 online").arg(m_row->number),
        tr("Readers get exactly the revision that was approved, with the next export of the site."), tr("Publish"),
        Weight::Plain, m_window);
    const auto fields = addEmbargo(*dialog);
    auto *note = addNote(*dialog, {});
    run(
        dialog,
        [this, note, fields, subject = *m_subject] {
            return m_desks.publication().publish(
                subject.promise, subject.revision,
                PublicationWish { .note = wordsIn(*note), .embargo = fields.moment() });
        },
        [number = m_row->number, fields] {
            const auto embargo = fields.moment();
            return embargo.isValid()
                ? tr("No. %1 is published, for readers from %2").arg(number).arg(momentInWords(embargo))
                : tr("No. %1 goes online with the next export of the site").arg(number);
        });
}

void DecisionActions::publishUrgently()
{
    auto *dialog = new DecisionDialog(
        tr("Put no. %1 online urgently").arg(m_row->number),
        tr("Nobody else has approved this text. It goes online all the same, with the next export of the "
           "site; the history shows for ever that it was published without a second person, by whom and "
           "why."),
        tr("Publish without a second person"), Weight::Grave, m_window);
    auto *note = dialog->addText(tr("&Reason"), tr("Why nobody else could read it before"), Wanted::Required,
                                 tr("Write the reason first: it stays in the history."));
    note->setObjectName(u"decisionNote"_s);
    run(
        dialog,
        [this, note, subject = *m_subject] {
            return m_desks.publication().publish(
                subject.promise, subject.revision,
                PublicationWish { .note = wordsIn(*note), .readers = PublicationWish::Readers::Urgent });
        },
        [number = m_row->number] { return tr("No. %1 is published without a second person").arg(number); });
}

void DecisionActions::correct()
{
    auto *dialog = new DecisionDialog(tr("Publish no. %1 as a correction").arg(m_row->number),
                                      tr("The approved text takes the place of the one that is online. Readers see the "
                                         "correction on the page and in the list of corrections."),
                                      tr("Publish the correction"), Weight::Plain, m_window);
    dialog->addSentence(
        tr("The text that it corrects has been online since %1.").arg(momentInWords(m_row->publishedAt)));
    auto *kind = dialog->addChoice(tr("&Kind"), { tr("Factual error"), tr("Clarification"), tr("Update") });
    kind->setObjectName(u"correctionKind"_s);
    auto *wrong = dialog->addText(tr("&What was wrong, and since when"), tr("In sentences that readers understand"),
                                  Wanted::Required, tr("Tell readers what was wrong first."));
    wrong->setObjectName(u"correctionWrong"_s);
    auto *right = dialog->addText(tr("What is &right"), tr("In sentences that readers understand"), Wanted::Required,
                                  tr("Tell readers what is right first."));
    right->setObjectName(u"correctionRight"_s);
    const auto fields = addEmbargo(*dialog);
    auto *note = addNote(*dialog, {});
    run(
        dialog,
        [this, kind, wrong, right, fields, note, subject = *m_subject] {
            // Two passages of one text, as readers see it.
            const QString sentence = wordsIn(*wrong) + u' ' + wordsIn(*right);
            return m_desks.publication().correct(subject.promise, subject.revision,
                                                 { .kind = CorrectionKind(kind->currentIndex()),
                                                   .sentence = sentence,
                                                   .note = wordsIn(*note),
                                                   .embargo = fields.moment() });
        },
        [number = m_row->number, fields] {
            const auto embargo = fields.moment();
            return embargo.isValid() ? tr("The correction of no. %1 is published, for readers from %2")
                                           .arg(number)
                                           .arg(momentInWords(embargo))
                                     : tr("The correction of no. %1 goes online with the next export").arg(number);
        });
}

void DecisionActions::unpublish()
{
    auto *dialog
        = new DecisionDialog(tr("Take no. %1 offline").arg(m_row->number),
                             tr("Its page disappears with the next export of the site; its address then says that it "
                                "was taken offline, with the sentence that you write for readers."),
                             tr("Take offline"), Weight::Grave, m_window);
    auto *sentence
        = dialog->addText(tr("&Sentence for readers"), tr("Left empty: readers are told no reason."), Wanted::Optional);
    sentence->setObjectName(u"sentenceForReaders"_s);
    auto *note = addNote(*dialog, tr("Write why it is taken offline first."));
    run(
        dialog,
        [this, sentence, note, promise = m_subject->promise] {
            return m_desks.publication().unpublish(promise, wordsIn(*note), wordsIn(*sentence));
        },
        [number = m_row->number] { return tr("No. %1 disappears with the next export of the site").arg(number); });
}

} // namespace tenue
