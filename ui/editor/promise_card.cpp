// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/promise_card.h"

#include "core/base/words.h"
#include "core/text/plain_text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype LongestQuote = 240;
constexpr int ShownCriteria = 3;

QString foldedKey()
{
    return u"dossier/card-folded"_s;
}

TextLabel *newParagraph(TextStyle style, Tone tone = Tone::Text)
{
    auto *label = new TextLabel({}, style, tone);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QVBoxLayout *newColumn(const QList<QWidget *> &widgets)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(Space::Xs);
    for (auto *widget : widgets)
        column->addWidget(widget);
    column->addStretch();
    return column;
}

} // namespace

PromiseCard::PromiseCard(Desks &desks, OpenDossier &dossier, QWidget *parent)
    : Panel(Ground::Sunken, Qt::BottomEdge, parent)
    , m_desks(desks)
    , m_dossier(dossier)
    , m_fold(new QToolButton)
    , m_oneLine(new ElidedLabel({}, TextStyle::Quote, Tone::Second))
    , m_edit(newButton(tr("&Edit"), ButtonKind::Quiet, "pencil"_L1))
    , m_facts(newFacts())
{
    m_fold->setObjectName(u"fold"_s);
    m_fold->setText(tr("The promise as made"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_edit->setObjectName(u"editPromise"_s);
    m_edit->setAccessibleName(tr("Edit the promise as made"));
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::M);
    head->addWidget(m_fold);
    head->addWidget(m_oneLine, 1);
    head->addWidget(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::L, Space::S, Space::PageMargin, Space::S);
    column->setSpacing(Space::Xs);
    column->addLayout(head);
    column->addWidget(m_facts);
    connect(m_fold, &QToolButton::clicked, this, [this] {
        setFolded(!isFolded());
        QSettings().setValue(foldedKey(), isFolded());
    });
    connect(m_edit, &QPushButton::clicked, this, &PromiseCard::editRequested);
    setFolded(QSettings().value(foldedKey()).toBool());
}

QWidget *PromiseCard::newFacts()
{
    m_quote = newParagraph(TextStyle::Quote);
    m_source = newParagraph(TextStyle::Secondary, Tone::Second);
    m_criteria = newParagraph(TextStyle::Interface);
    m_deadline = newParagraph(TextStyle::Interface);
    m_distance = newParagraph(TextStyle::Secondary, Tone::Warning);
    m_quote->setObjectName(u"quote"_s);
    m_criteria->setObjectName(u"criteria"_s);
    auto *facts = new QWidget;
    auto *row = new QHBoxLayout(facts);
    row->setContentsMargins(Space::S, 0, 0, Space::Xs);
    row->setSpacing(Space::Xxl);
    row->addLayout(newColumn({ m_quote, m_source }), 5);
    row->addLayout(
        newColumn({ new TextLabel(tr("Would count as kept if"), TextStyle::SectionTitle, Tone::Second), m_criteria }),
        4);
    row->addLayout(
        newColumn({ new TextLabel(tr("Deadline"), TextStyle::SectionTitle, Tone::Second), m_deadline, m_distance }), 2);
    return facts;
}

bool PromiseCard::isFolded() const
{
    return m_facts->isHidden();
}

void PromiseCard::setFolded(bool isFolded)
{
    m_facts->setVisible(!isFolded);
    m_oneLine->setText(isFolded ? quoted(m_dossier.promise().quote) : QString());
    m_fold->setIcon(iconNamed(isFolded ? "chevron-right"_L1 : "chevron-down"_L1));
    m_fold->setAccessibleName(isFolded ? tr("Unfold the promise as made") : tr("Fold the promise as made"));
    m_fold->setToolTip(m_fold->accessibleName());
}

void PromiseCard::refresh()
{
    const auto &promise = m_dossier.promise();
    m_edit->setEnabled(!m_dossier.isReadOnly());
    m_quote->setText(promise.quote.isEmpty() ? tr("No quote yet") : quoted(shortened(promise.quote, LongestQuote)));
    m_quote->setTone(promise.quote.isEmpty() ? Tone::Third : Tone::Text);
    m_quote->setToolTip(promise.quote.size() > LongestQuote ? promise.quote : QString());
    m_source->setText(sourceWords());
    QString criteria = promise.criteria.mid(0, ShownCriteria).join(u'\n');
    if (promise.criteria.size() > ShownCriteria)
        criteria += u'\n' + tr("and %n more", nullptr, int(promise.criteria.size()) - ShownCriteria);
    m_criteria->setText(criteria.isEmpty() ? tr("Not said yet") : criteria);
    m_criteria->setTone(criteria.isEmpty() ? Tone::Third : Tone::Text);
    const QString day = QLocale().toString(promise.deadline, u"d MMMM yyyy"_s);
    m_deadline->setText(!promise.deadlineText.isEmpty()  ? promise.deadlineText
                            : promise.deadline.isValid() ? day
                                                         : tr("None announced"));
    m_distance->setText(deadlineDistance());
    m_distance->setVisible(!m_distance->text().isEmpty());
    setFolded(isFolded());
}

QString PromiseCard::sourceWords() const
{
    QStringList all;
    for (const auto &source : m_dossier.promise().sources) {
        const auto document = m_desks.workspace().entities().find<SourceDocument>(entityOf(source.document));
        const QString title = document && *document ? (*document)->value.title : tr("Unknown document");
        all.append(source.page.isEmpty() ? title : tr("%1, p. %2").arg(title, source.page));
    }
    return all.isEmpty() ? tr("No source yet") : all.join(u'\n');
}

QString PromiseCard::deadlineDistance() const
{
    const QDate deadline = m_dossier.promise().deadline;
    const QDate today = m_desks.session().clock.now().toLocalTime().date();
    if (!deadline.isValid())
        return {};
    const int days = static_cast<int>(today.daysTo(deadline));
    if (days < 0)
        return tr("passed");
    return days < 60 ? tr("in %n day(s)", nullptr, days) : tr("in %n month(s)", nullptr, days / 30);
}

} // namespace tenue
