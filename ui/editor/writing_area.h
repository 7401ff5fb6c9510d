// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier_template.h"
#include "core/domain/site_settings.h"
#include "core/text/typography.h"
#include "ui/editor/preview_pane.h"
#include "ui/editor/writing_actions.h"
#include "ui/editor/writing_look.h"
#include "ui/models/citation_choice_model.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>

class QPlainTextEdit;
class QSplitter;

namespace tenue
{

class CitePopup;
class FindBar;
class LengthLine;
class LiveTypography;
class MarkdownEditor;
class Pasting;
class SpellingMarks;
class TypographyList;
class ManuscriptLanguage;
struct Promise;

/// Something to point out about a place of the text.
struct TextSpot {
    int start = 0;
    QString words;
};

/// Where summary and analysis are written: tool bar, the two texts, the preview, and how long they are.
///
/// The page sets and reads the texts, says what can be cited, and listens to `typed()`.
class WritingArea : public QWidget
{
    Q_OBJECT

public:
    explicit WritingArea(QWidget *parent = nullptr);

    void setTexts(const QString &summary, const QString &body);
    /// Writes what is typed into the promise.
    void putTextsInto(Promise &promise) const;
    void setReadOnly(bool isReadOnly);
    QString body() const;
    /// Of the site: what is written is taken for it until its own words say otherwise.
    void setLanguage(SiteLanguage language);
    /// The rules by which the newsroom sets its texts.
    void setHouseStyle(TypographyProfile profile);
    /// Words that are right here; `mayAdd` where this person can put one there.
    void setWords(const QStringList &words, bool mayAdd);
    /// What an empty analysis can begin with; the first one says how long it should become.
    void setTemplates(const QList<DossierTemplate> &templates);
    /// Paragraphs that state something and cite nothing: signs in the margin. In order.
    void setClaims(const QList<TextSpot> &claims);
    void setLook(const WritingLook &look);
    WritingLook look() const;
    /// The evidence of the dossier: known keys, tool tips and sources of the preview.
    void setEvidence(const QList<Evidence> &evidence);
    /// What the list that `[@` opens shall offer; asked each time.
    void setCitationSource(std::function<QList<CitationChoice>()> source);
    /// Renames a key wherever the text cites it, as one step of undo.
    void renameKey(const QString &before, const QString &after);
    void cite(const QString &key);
    /// Starts a section at the end, under the heading for `day` in the language of the site.
    void addUpdate(const QDate &day);

    WritingActions &actions() { return *m_actions; }
    MarkdownEditor &editor() { return *m_editor; }
    QPlainTextEdit &summary() { return *m_summary; }
    void setFocusMode(bool isOn);

Q_SIGNALS:
    void typed();
    /// One that the dossier does not list yet has to come into it.
    void citationChosen(const tenue::CitationChoice &choice);
    /// The source of this key shall be shown.
    void sourceRequested(const QString &key);
    /// The sign of a claim was clicked, at this place of the analysis.
    void claimPressed(int position);
    /// The mouse rests on this place of the analysis, where no source is cited.
    void authorTipWanted(int position, const QPoint &at);
    void updateRequested();
    /// Somebody wants to say something about the words that are selected.
    void commentRequested();
    void focusModeChosen(bool isOn);
    /// A sentence about what a paste left out.
    void pasteLeftOut(const QString &sentence);
    /// A word shall be right in the whole newsroom.
    void wordAddRequested(const QString &word);
    void lookChanged(const tenue::WritingLook &look);

private:
    QWidget *newToolBar();
    QWidget *newSummary();
    QWidget *newTexts();
    void connectEditor();
    void perform(Writing command);
    void performView(Writing command);
    void noteTyping();
    int textRevision() const;
    void count();
    void goToNextMistake();
    void goToClaim(int step);
    void offerOutlines();
    void insertOutline(const DossierTemplate &chosen);
    void refreshOutline();
    void zoom(int step);
    void openLook();
    void showPreview(bool isShown, bool isAlone);
    void refreshPreview();
    void followScroll();
    void showTip(const QString &key, int position, const QPoint &at);

    WritingActions *m_actions;
    QWidget *m_toolBar = nullptr;
    QWidget *m_summaryPanel = nullptr;
    QPlainTextEdit *m_summary;
    MarkdownEditor *m_editor;
    PreviewPane *m_preview;
    QSplitter *m_sides;
    CitePopup *m_cite;
    Pasting *m_pasting;
    LiveTypography *m_typography;
    SpellingMarks *m_spelling;
    FindBar *m_find;
    TypographyList *m_faults;
    LengthLine *m_length;
    ManuscriptLanguage *m_textLanguage;
    QList<DossierTemplate> m_templates;
    QList<Evidence> m_evidence;
    SiteLanguage m_language = SiteLanguage::French;
    QTimer m_countSoon;
    QTimer m_previewSoon;
    int m_notedRevision = 0;
};

} // namespace tenue
