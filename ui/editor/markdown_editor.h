// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QTextBlock>
#include <QtWidgets/QPlainTextEdit>

namespace tenue
{

class MarkdownHighlighter;

/// Words that something hangs on, such as a comment: they get a ground of their own. The cursor
/// follows the text while it is edited.
struct AnchoredWords {
    QTextCursor words;
    bool isChosen = false;
};

/// A sign in the margin beside the line where `place` stands.
struct MarginSign {
    QTextCursor place;
    QString words; ///< the tool tip
};

/// An editor for Markdown that looks like the page: letters for reading, a measure of some 72 of
/// them, headings, emphasis and citations styled as they are typed.
///
/// The text stays what was typed: the look is in the layout, not in the document, so undo knows of
/// text alone. No-break spaces survive, in copies too. Each command is one step of undo, and each word
/// that is typed.
class MarkdownEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr int Measure = 672; ///< widest line, in pixels at the usual letter size
    static constexpr double ZoomRatio = 1.1; ///< of a step
    static constexpr int MostZoomSteps = 8;
    static constexpr int Gutter = 32; ///< free room beside the text, for findings

    explicit MarkdownEditor(QWidget *parent = nullptr);

    /// Replaces the text and forgets what could be undone.
    void setText(const QString &text);
    /// Replaces the text as one step that can be undone, keeping the caret near its place.
    void replaceText(const QString &text);
    /// Replaces a part of the text as one step of undo. Keeps what is common at both ends.
    void replacePart(int from, int to, const QString &text);

    MarkdownHighlighter &highlighter() { return *m_highlighter; }
    void setAnchoredWords(const QList<AnchoredWords> &anchored);
    /// In order of their places.
    void setMarginSigns(const QList<MarginSign> &signs);
    const QList<MarginSign> &marginSigns() const { return m_signs; }
    /// Words that hold a mistake of spelling; the list is of this moment's text.
    void setSpellingMarks(const QList<QTextCursor> &marks);
    const QList<QTextCursor> &spellingMarks() const { return m_spelling; }
    /// Shows spaces, no-break spaces and ends of lines.
    void setInvisibleShown(bool isShown);
    /// How wide lines may become; 0 for the usual measure.
    void setMeasure(int pixels);
    int measure() const { return m_measure == Measure ? 0 : m_measure; }
    /// The letters; empty for the usual ones.
    void setFamily(const QString &family);
    const QString &family() const { return m_family; }
    /// Larger (1) or smaller (−1) letters, or the usual ones (0).
    void zoom(int step);
    int zoomStep() const { return m_zoom; }
    void setZoomStep(int step);

    void toggleHeading();
    void toggleBold();
    void toggleItalic();
    void toggleQuote();
    void toggleBulletList();
    void toggleNumberedList();
    void insertLink();

    /// Puts `[@key]` at the caret. What is selected is kept: the citation goes behind it.
    void cite(const QString &key);
    /// Starts a section at the end, under `## heading`.
    void addUpdate(const QString &heading);

    /// The key cited at `place` of the document; empty if none is.
    QString keyAt(int place) const;
    /// The places of the visible blocks, for what is only worth doing there.
    QTextBlock firstVisible() const { return firstVisibleBlock(); }
    QRectF geometryOf(const QTextBlock &block) const
    {
        return blockBoundingGeometry(block).translated(contentOffset());
    }

Q_SIGNALS:
    /// Ctrl and a click on a citation.
    void sourceRequested(const QString &key);
    /// The sign in the margin was clicked that stands beside this place of the text.
    void signPressed(int position);
    /// A key was typed and is in the text: for replacements as one types.
    void letterTyped(const QString &text);
    /// Something was pasted or dropped; `isPlain` where the person asked for the words alone.
    void pasteRequested(const QMimeData *source, bool isPlain);
    /// The mouse rests at `position` of the text, on a citation of `key` if there is one; -1 beside the text.
    void tipWanted(const QString &key, int position, const QPoint &at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    QMimeData *createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void arrange();
    void applyFont();
    void beginStepAtWord(const QString &typed);
    const MarginSign *signAt(const QPoint &point) const;

    MarkdownHighlighter *m_highlighter;
    QList<AnchoredWords> m_anchored;
    QList<MarginSign> m_signs;
    QList<QTextCursor> m_spelling;
    QString m_family;
    int m_measure = Measure;
    int m_zoom = 0;
};

} // namespace tenue
