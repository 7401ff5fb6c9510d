// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/writing_area.h"

#include "core/base/words.h"
#include "core/domain/promise.h"
#include "core/text/lengths.h"
#include "ui/editor/cite_popup.h"
#include "ui/editor/find_bar.h"
#include "ui/editor/length_line.h"
#include "ui/editor/live_typography.h"
#include "ui/editor/markdown_editor.h"
#include "ui/editor/markdown_highlighter.h"
#include "ui/editor/pasting.h"
#include "ui/editor/spelling_marks.h"
#include "ui/editor/typography_list.h"
#include "ui/editor/manuscript_language.h"
#include "ui/editor/writing_tool_bar.h"
#include "ui/widgets/exact_text.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QLocale>
#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolTip>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int CountAfterMilliseconds = 300;
// A preview that is quick follows each key; a slow one waits until somebody stops for a moment.
constexpr int QuickPreviewMilliseconds = 12;
constexpr int PreviewWaitRatio = 4;
constexpr int LongestPreviewWait = 500;

} // namespace

WritingArea::WritingArea(QWidget *parent)
    : QWidget(parent)
    , m_actions(new WritingActions(this))
    , m_summary(new QPlainTextEdit)
    , m_editor(new MarkdownEditor)
    , m_preview(new PreviewPane)
    , m_sides(new QSplitter)
    , m_cite(new CitePopup(*m_editor, this))
    , m_pasting(new Pasting(*m_editor))
    , m_typography(new LiveTypography(*m_editor))
    , m_spelling(new SpellingMarks(*m_editor))
    , m_find(new FindBar(*m_editor))
    , m_faults(new TypographyList(*m_editor))
    , m_length(new LengthLine)
    , m_textLanguage(new ManuscriptLanguage(*m_typography, *m_spelling, *m_length, this))
{
    m_summary->setObjectName(u"summary"_s);
    m_editor->setObjectName(u"body"_s);
    m_toolBar = new WritingToolBar(*m_actions);
    m_summaryPanel = newSummary();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toolBar);
    column->addWidget(m_summaryPanel);
    column->addWidget(m_find);
    column->addWidget(newTexts(), 1);
    column->addWidget(m_faults);
    column->addWidget(m_length);
    connectEditor();
}

void WritingArea::connectEditor()
{
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(CountAfterMilliseconds);
    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(0);
    connect(m_actions, &WritingActions::triggered, this, &WritingArea::perform);
    connect(m_summary, &QPlainTextEdit::textChanged, this, &WritingArea::noteTyping);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &WritingArea::noteTyping);
    connect(m_editor, &MarkdownEditor::sourceRequested, this, &WritingArea::sourceRequested);
    connect(m_editor, &MarkdownEditor::signPressed, this, &WritingArea::claimPressed);
    connect(m_editor, &MarkdownEditor::tipWanted, this, &WritingArea::showTip);
    connect(m_editor->verticalScrollBar(), &QScrollBar::valueChanged, this, &WritingArea::followScroll);
    connect(m_pasting, &Pasting::leftOut, this, &WritingArea::pasteLeftOut);
    connect(m_cite, &CitePopup::chosen, this, &WritingArea::citationChosen);
    connect(m_editor, &QPlainTextEdit::selectionChanged, &m_countSoon, qOverload<>(&QTimer::start));
    connect(m_spelling, &SpellingMarks::checked, m_length, &LengthLine::showSpelling);
    connect(m_spelling, &SpellingMarks::wordAddRequested, this, &WritingArea::wordAddRequested);
    connect(m_length, &LengthLine::mistakesChosen, this, &WritingArea::goToNextMistake);
    m_actions->action(Writing::LiveTypography).setChecked(true);
    connect(&m_countSoon, &QTimer::timeout, this, &WritingArea::count);
    connect(&m_previewSoon, &QTimer::timeout, this, &WritingArea::refreshPreview);
}

QWidget *WritingArea::newSummary()
{
    auto *panel = new Panel(Ground::Surface, Qt::BottomEdge);
    auto *row = new QHBoxLayout(panel);
    row->setContentsMargins(Space::PageMargin, Space::S, Space::PageMargin, Space::S);
    row->setSpacing(Space::L);
    m_summary->setAccessibleName(tr("Summary"));
    m_summary->setPlaceholderText(tr("One or two sentences: what readers see first"));
    m_summary->setTabChangesFocus(true);
    m_summary->setFrameShape(QFrame::NoFrame);
    m_summary->setFont(fontOf(TextStyle::DifferenceText));
    m_summary->setFixedHeight(2 * QFontMetrics(m_summary->font()).lineSpacing() + Space::S);
    auto *label = new FieldLabel(tr("S&ummary"), m_summary);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(m_summary, 1);
    m_editor->setPlaceholderText(tr("What was promised, what was done, what is missing"));
    return panel;
}

QWidget *WritingArea::newTexts()
{
    m_sides->setObjectName(u"texts"_s);
    m_sides->setChildrenCollapsible(false);
    m_sides->addWidget(m_editor);
    m_sides->addWidget(m_preview);
    m_preview->hide();
    return m_sides;
}

void WritingArea::setTexts(const QString &summary, const QString &body)
{
    const QSignalBlocker noSummary(m_summary);
    const QSignalBlocker noBody(m_editor);
    m_summary->setPlainText(summary);
    m_editor->setText(body);
    m_notedRevision = textRevision();
    setClaims({});
    count();
    refreshPreview();
}

void WritingArea::putTextsInto(Promise &promise) const
{
    promise.summary = exactText(*m_summary->document());
    promise.body = exactText(*m_editor->document());
}

QString WritingArea::body() const
{
    return exactText(*m_editor->document());
}

void WritingArea::setReadOnly(bool isReadOnly)
{
    m_summary->setReadOnly(isReadOnly);
    m_editor->setReadOnly(isReadOnly);
    m_actions->setEditable(!isReadOnly);
    refreshOutline();
}

void WritingArea::setLanguage(SiteLanguage language)
{
    m_language = language;
    m_preview->setLanguage(language);
    m_textLanguage->begin(language == SiteLanguage::French ? TextLanguage::French : TextLanguage::English);
}

void WritingArea::setHouseStyle(TypographyProfile profile)
{
    m_textLanguage->setHouseStyle(profile);
}

void WritingArea::setWords(const QStringList &words, bool mayAdd)
{
    m_spelling->setWords(words, mayAdd);
}

void WritingArea::setEvidence(const QList<Evidence> &evidence)
{
    if (m_evidence == evidence)
        return;
    m_evidence = evidence;
    QSet<QString> keys;
    for (const auto &each : evidence)
        keys.insert(each.key);
    m_editor->highlighter().setKnownKeys(keys);
    refreshPreview();
}

void WritingArea::setCitationSource(std::function<QList<CitationChoice>()> source)
{
    m_cite->setSource(std::move(source));
}

void WritingArea::renameKey(const QString &before, const QString &after)
{
    QString text = exactText(*m_editor->document());
    text.replace(u"[@"_s + before + u']', u"[@"_s + after + u']');
    m_editor->replaceText(text);
}

void WritingArea::cite(const QString &key)
{
    m_editor->cite(key);
    m_editor->setFocus();
}

void WritingArea::addUpdate(const QDate &day)
{
    const auto words = SiteWords::read(m_language);
    if (!words)
        return;
    auto date = words->date(day);
    date.replace(QChar::Nbsp, u' '); // as one types it; the page sets it again
    m_editor->addUpdate(words->text("update-heading", { date }));
}

void WritingArea::setFocusMode(bool isOn)
{
    m_toolBar->setVisible(!isOn);
    m_summaryPanel->setVisible(!isOn);
    m_actions->action(Writing::Focus).setChecked(isOn);
}

void WritingArea::showPreview(bool isShown, bool isAlone)
{
    m_actions->action(Writing::Preview).setChecked(isShown && !isAlone);
    m_actions->action(Writing::PreviewAlone).setChecked(isShown && isAlone);
    m_preview->setVisible(isShown);
    m_editor->setVisible(!isShown || !isAlone);
    if (isShown && !isAlone)
        m_sides->setSizes({ width() / 2, width() / 2 });
    refreshPreview();
    followScroll();
}

void WritingArea::refreshPreview()
{
    if (!m_preview->isVisibleTo(this))
        return;
    QElapsedTimer timer;
    timer.start();
    m_preview->show({ exactText(*m_summary->document()), body(), m_evidence });
    const int spent = int(timer.elapsed());
    m_previewSoon.setInterval(
        spent <= QuickPreviewMilliseconds ? 0 : std::min(PreviewWaitRatio * spent, LongestPreviewWait));
}

void WritingArea::followScroll()
{
    if (m_preview->isVisibleTo(this) && m_editor->isVisibleTo(this))
        m_preview->scrollToLine(m_editor->firstVisible().blockNumber() + 1);
}

void WritingArea::showTip(const QString &key, int position, const QPoint &at)
{
    if (key.isEmpty() && position >= 0) {
        Q_EMIT authorTipWanted(position, at);
        return;
    }
    const auto found
        = std::find_if(m_evidence.cbegin(), m_evidence.cend(), [&](const Evidence &each) { return each.key == key; });
    QString tip;
    if (!key.isEmpty() && found == m_evidence.cend()) {
        tip = tr("No evidence of this dossier has the key %1.").arg(key);
    } else if (!key.isEmpty()) {
        QStringList lines { found->title };
        QStringList origin { found->publisher, dayInWords(found->date) };
        origin.removeAll(QString());
        lines.append(origin.join(u" · "_s));
        if (!found->quotes.isEmpty())
            lines.append(found->quotes.first().text);
        lines.append(tr("Ctrl and a click go to it"));
        lines.removeAll(QString());
        tip = lines.join(u'\n');
    }
    QToolTip::showText(at, tip, m_editor->viewport());
}

void WritingArea::noteTyping()
{
    // A new look of the text is announced as a change too.
    const int revision = textRevision();
    if (m_editor->highlighter().isStyling())
        m_notedRevision = revision;
    if (revision == m_notedRevision)
        return;
    m_notedRevision = revision;
    m_countSoon.start();
    if (m_preview->isVisibleTo(this))
        m_previewSoon.start();
    Q_EMIT typed();
}

int WritingArea::textRevision() const
{
    return m_summary->document()->revision() + m_editor->document()->revision();
}

void WritingArea::count()
{
    refreshOutline();
    const auto cursor = m_editor->textCursor();
    if (!cursor.hasSelection()) {
        const QString text = body();
        m_length->showLengths(lengthsOf(text), false);
        m_textLanguage->follow(text);
        return;
    }
    QString selected = cursor.selectedText();
    m_length->showLengths(lengthsOf(selected.replace(QChar::ParagraphSeparator, u'\n')), true);
}

} // namespace tenue
