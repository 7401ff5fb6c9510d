// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/recovery_dialog.h"

#include "core/base/words.h"
#include "core/text/text_diff.h"
#include "ui/editor/markdown_editor.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/text_label.h"

#include <QtGui/QTextBlock>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize UsualSize { 1000, 680 };
constexpr int ListHeight = 132;

// Gives the paragraphs that only one side has the ground of what is new or gone.
void markParagraphs(MarkdownEditor &editor, const QList<qsizetype> &paragraphs, const QColor &ground)
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const auto paragraph : paragraphs) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(editor.document()->findBlockByNumber(int(paragraph)));
        selection.format.setBackground(ground);
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections.append(selection);
    }
    editor.setExtraSelections(selections);
}

QWidget *withHeading(const QString &heading, QWidget *text)
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TextLabel(heading, TextStyle::SectionTitle, Tone::Second));
    column->addWidget(text, 1);
    return side;
}

} // namespace

RecoveryDialog::RecoveryDialog(Desks &desks, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_desks(desks)
    , m_desk(desks, folder)
    , m_list(new QListWidget)
    , m_older(new TextLabel({}, TextStyle::Interface, Tone::Warning))
    , m_fault(new TextLabel({}, TextStyle::Interface, Tone::Error))
    , m_stored(new MarkdownEditor)
    , m_recovered(new MarkdownEditor)
    , m_recover(newButton(tr("&Recover"), ButtonKind::Primary))
    , m_beside(newButton(tr("&Keep beside")))
    , m_discard(newButton(tr("&Discard")))
{
    setObjectName(u"recoveryDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Texts that can be recovered"));
    resize(UsualSize);
    m_list->setObjectName(u"recoverable"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setFixedHeight(ListHeight);
    m_fault->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xl, Space::L, Space::Xl, Space::L);
    column->setSpacing(Space::M);
    column->addWidget(new TextLabel(windowTitle(), TextStyle::PageTitle));
    column->addWidget(m_list);
    column->addWidget(m_older);
    column->addWidget(newSides(), 1);
    column->addWidget(m_fault);
    column->addWidget(newButtons());
    connect(m_list, &QListWidget::currentRowChanged, this, &RecoveryDialog::showChosen);
    load();
}

QWidget *RecoveryDialog::newSides()
{
    m_stored->setReadOnly(true);
    m_recovered->setReadOnly(true);
    m_stored->setAccessibleName(tr("What the workspace has"));
    m_recovered->setAccessibleName(tr("What can be recovered"));
    auto *sides = new QWidget;
    auto *row = new QHBoxLayout(sides);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::L);
    row->addWidget(withHeading(m_stored->accessibleName(), m_stored));
    row->addWidget(withHeading(m_recovered->accessibleName(), m_recovered));
    return sides;
}

QWidget *RecoveryDialog::newButtons()
{
    m_recover->setObjectName(u"recover"_s);
    m_beside->setObjectName(u"keepBeside"_s);
    m_discard->setObjectName(u"discard"_s);
    m_recover->setToolTip(tr("Becomes your draft; the draft that was there is kept for 30 days"));
    m_beside->setToolTip(tr("Added below the text that the workspace has"));
    m_discard->setToolTip(tr("Kept for 30 days, then deleted"));
    auto *later = newButton(tr("&Later"));
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::S);
    row->addWidget(m_discard);
    row->addStretch();
    for (auto *button : { later, m_beside, m_recover })
        row->addWidget(button);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_recover, &QPushButton::clicked, this, [this] {
        if (const auto *text = chosen())
            finish(m_desk.recover(*text), true);
    });
    connect(m_beside, &QPushButton::clicked, this, [this] {
        if (const auto *text = chosen())
            finish(m_desk.keepBeside(*text, tr("Recovered text of %1").arg(momentInWords(text->text.at))), true);
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        if (const auto *text = chosen())
            finish(m_desk.discard(*text), false);
    });
    return buttons;
}

void RecoveryDialog::load()
{
    const auto texts = m_desk.leftBehind();
    m_texts = texts ? *texts : QList<LeftBehind>();
    m_fault->setText(texts ? QString() : texts.error().message);
    m_list->clear();
    for (const auto &each : std::as_const(m_texts))
        m_list->addItem(tr("%1 · %2 · %n word(s)", nullptr, each.text.words)
                            .arg(each.text.item.title, momentInWords(each.text.at)));
    m_list->setCurrentRow(m_texts.isEmpty() ? -1 : 0);
    showChosen();
}

const LeftBehind *RecoveryDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_texts.size() ? &m_texts[row] : nullptr;
}

void RecoveryDialog::showChosen()
{
    const auto *text = chosen();
    for (auto *button : { m_recover, m_beside, m_discard })
        button->setEnabled(text);
    const auto *stored = text ? text->newestStored() : nullptr;
    m_stored->setText(stored ? stored->body : QString());
    m_recovered->setText(text ? text->draft.promise.body : QString());
    m_beside->setEnabled(stored);
    m_older->setText(text && text->isOlder ? tr("Older than what the workspace has: read both before you recover it.")
                                           : QString());
    m_older->setVisible(!m_older->text().isEmpty());
    if (!stored)
        return;
    QList<qsizetype> gone;
    QList<qsizetype> added;
    for (const auto &paragraph : compareTexts(stored->body, text->draft.promise.body).paragraphs) {
        if (paragraph.kind == ParagraphDiff::Kind::Same)
            continue;
        if (paragraph.before >= 0)
            gone.append(paragraph.before);
        if (paragraph.after >= 0)
            added.append(paragraph.after);
    }
    const auto &tokens = DesignTokens::of(palette());
    markParagraphs(*m_stored, gone, tokens.deletedGround);
    markParagraphs(*m_recovered, added, tokens.insertedGround);
}

void RecoveryDialog::finish(const Result<> &done, bool opens)
{
    if (!done) {
        m_fault->setText(done.error().message);
        return;
    }
    const PromiseId promise(chosen()->text.item.entity.uuid());
    load();
    if (!opens) {
        if (m_texts.isEmpty())
            accept();
        return;
    }
    accept();
    Q_EMIT openRequested(promise);
}

} // namespace tenue
