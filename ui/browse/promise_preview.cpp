// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/promise_preview.h"

#include "core/base/words.h"
#include "ui/browse/standing_sign.h"
#include "ui/models/moment_words.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/verdict_badge.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

TextLabel *newWrapped(TextStyle style, Tone tone, QWidget *parent)
{
    auto *label = new TextLabel({}, style, tone, parent);
    label->setWordWrap(true);
    label->setMinimumWidth(0);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setWords(TextLabel *label, const QString &words)
{
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

QVBoxLayout *newPart(QWidget *part, const QString &title)
{
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(new TextLabel(title, TextStyle::SectionTitle, Tone::Second, part));
    return column;
}

// A page is printed as "14", "14-15", or as a word: "couverture".
QString placeOf(const PromiseBrief &brief)
{
    const QString page = brief.value.sources.isEmpty() ? QString() : brief.value.sources.first().page;
    if (page.isEmpty())
        return brief.sourceTitle;
    if (page.front().isDigit())
        return PromisePreview::tr("%1, p. %2", "document, page").arg(brief.sourceTitle, page);
    return PromisePreview::tr("%1, %2", "document, place").arg(brief.sourceTitle, page);
}

QHBoxLayout *newSignedLine(QWidget *sign, QWidget *words)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::S);
    line->addWidget(sign);
    line->addWidget(words, 1);
    return line;
}

} // namespace

PromisePreview::PromisePreview(QWidget *parent)
    : Panel(Ground::Window, Qt::TopEdge, parent)
{
    setObjectName(u"promisePreview"_s);
    setAccessibleName(tr("Preview"));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(Space::Xl, Space::L, Space::Xl, Space::L);
    column->setSpacing(Space::L);
    column->addWidget(newHead());
    m_parts = new QHBoxLayout;
    m_parts->setSpacing(Space::Xxl);
    m_parts->addWidget(newMadePart(), 10);
    m_parts->addWidget(newVerdictPart(), 11);
    m_parts->addWidget(newDossierPart(), 7);
    column->addLayout(m_parts);
    column->addStretch(1); // more than nothing: or else the head and the parts would share what is left
    scroll->setWidget(m_content);
    m_nothing = new TextLabel(tr("Choose a promise to see it here."), TextStyle::Interface, Tone::Second, this);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 1, 0, 0);
    frame->addWidget(scroll);
    frame->addWidget(m_nothing);
    clear();
}

QWidget *PromisePreview::newHead()
{
    auto *head = new QWidget;
    m_number = new TextLabel({}, TextStyle::SectionTitle, Tone::Second, head);
    m_subject = newWrapped(TextStyle::Secondary, Tone::Second, head);
    m_title = newWrapped(TextStyle::PreviewTitle, Tone::Text, head);
    m_open = newButton(tr("Open the dossier"), ButtonKind::Plain, {}, head);
    m_open->setObjectName(u"openDossier"_s);
    connect(m_open, &QPushButton::clicked, this, &PromisePreview::openPressed);
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::Xs);
    auto *first = new QHBoxLayout;
    first->setSpacing(Space::M);
    first->addWidget(m_number, 0, Qt::AlignTop);
    first->addWidget(m_subject, 1);
    words->addLayout(first);
    words->addWidget(m_title);
    m_headRow = new QHBoxLayout(head);
    m_headRow->setContentsMargins(0, 0, 0, 0);
    m_headRow->setSpacing(Space::M);
    m_headRow->addLayout(words, 1);
    m_headRow->addWidget(m_open, 0, Qt::AlignTop | Qt::AlignLeading);
    return head;
}

QWidget *PromisePreview::newMadePart()
{
    auto *part = new QWidget;
    auto *column = newPart(part, tr("The promise as made"));
    m_quote = newWrapped(TextStyle::Quote, Tone::Text, part);
    m_source = newWrapped(TextStyle::Secondary, Tone::Second, part);
    m_deadline = newWrapped(TextStyle::Secondary, Tone::Second, part);
    for (auto *label : { m_quote, m_source, m_deadline })
        column->addWidget(label);
    column->addStretch();
    return part;
}

QWidget *PromisePreview::newVerdictPart()
{
    auto *part = new QWidget;
    auto *column = newPart(part, tr("Verdict"));
    m_badge = new VerdictBadge(part);
    m_summary = newWrapped(TextStyle::Interface, Tone::Text, part);
    m_published = newWrapped(TextStyle::Secondary, Tone::Second, part);
    column->addWidget(m_badge, 0, Qt::AlignLeading);
    column->addWidget(m_summary);
    column->addWidget(m_published);
    column->addStretch();
    return part;
}

QWidget *PromisePreview::newDossierPart()
{
    auto *part = new QWidget;
    auto *column = newPart(part, tr("Dossier"));
    m_standingSign = new IconLabel("pen-line"_L1, IconTint::Plain, MiddleIcon, part);
    m_standing = newWrapped(TextStyle::Interface, Tone::Text, part);
    m_evidence = newWrapped(TextStyle::Interface, Tone::Text, part);
    m_assigned = newWrapped(TextStyle::Interface, Tone::Text, part);
    column->addLayout(newSignedLine(m_standingSign, m_standing));
    column->addLayout(newSignedLine(new IconLabel("paperclip"_L1, IconTint::Plain, MiddleIcon, part), m_evidence));
    column->addLayout(newSignedLine(new IconLabel("user"_L1, IconTint::Plain, MiddleIcon, part), m_assigned));
    column->addStretch();
    return part;
}

void PromisePreview::setOrientation(Qt::Orientation orientation)
{
    const bool isBelow = orientation == Qt::Vertical;
    m_parts->setDirection(isBelow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_headRow->setDirection(isBelow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->setSpacing(isBelow ? Space::Xxl : Space::Xl);
}

void PromisePreview::clear()
{
    m_content->parentWidget()->parentWidget()->hide();
    m_nothing->show();
}

void PromisePreview::show(const PromiseBrief &brief, const Catalogue &catalogue)
{
    const auto &value = brief.value;
    m_number->setText(tr("No. %1").arg(value.number));
    QStringList subject;
    if (const auto *theme = brief.row.theme ? catalogue.theme(*brief.row.theme) : nullptr)
        subject.append(theme->name);
    if (!value.institutions.isEmpty())
        subject.append(QLocale().createSeparatedList(value.institutions));
    m_subject->setText(subject.join(u" · "_s));
    m_title->setText(value.title);
    setWords(m_quote, value.quote.isEmpty() ? QString() : quoted(value.quote));
    setWords(m_source, placeOf(brief));
    const QString deadline = value.deadline.isValid() ? dayInWords(value.deadline) : value.deadlineText;
    setWords(m_deadline, deadline.isEmpty() ? QString() : tr("Deadline: %1").arg(deadline));
    showVerdict(brief, catalogue);
    showDossier(brief, catalogue);
    m_nothing->hide();
    m_content->parentWidget()->parentWidget()->show();
}

void PromisePreview::showVerdict(const PromiseBrief &brief, const Catalogue &catalogue)
{
    m_badge->setVerdict(catalogue.verdict(brief.row.mandate, brief.row.verdict));
    m_badge->updateGeometry();
    setWords(m_summary, brief.value.summary);
    setWords(m_published,
             brief.publishedVerdict.isEmpty()
                 ? QString()
                 : tr("Published: %1, on %2")
                       .arg(brief.publishedVerdict, dayInWords(brief.row.publishedAt.toLocalTime().date())));
}

void PromisePreview::showDossier(const PromiseBrief &brief, const Catalogue &catalogue)
{
    const auto standing = standingOf(brief.row);
    m_standingSign->setIcon(iconNameOf(standing), IconTint::Plain);
    m_standing->setText(tr("%1, %2", "state, day of the last change")
                            .arg(wordOf(standing), dayInWords(brief.row.changedAt.toLocalTime().date())));
    const QLocale locale;
    QString words = tr("Evidence: %1").arg(locale.toString(brief.value.evidence.size()));
    if (brief.uncitedEvidence > 0)
        words = tr("%1, of which not cited: %2").arg(words, locale.toString(brief.uncitedEvidence));
    m_evidence->setText(words);
    const auto *staff = brief.row.assigned ? catalogue.staff(*brief.row.assigned) : nullptr;
    m_assigned->setText(staff ? staff->name : tr("Assigned to nobody"));
}

} // namespace tenue
