// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/language.h"
#include "ui/widgets/panel.h"

#include <optional>

class QActionGroup;
class QProgressBar;
class QToolButton;

namespace tenue
{

class TextLabel;
struct TextLengths;

/// Under the text: how long it is, against the target where there is one; what spelling found, and
/// in which language. Where there is little room, the time to read goes first, then bar and words.
class LengthLine : public Panel
{
    Q_OBJECT

public:
    static constexpr int Height = 32;

    explicit LengthLine(QWidget *parent = nullptr);

    /// Of the selection or of the whole.
    void showLengths(const TextLengths &lengths, bool isSelection);
    /// In characters; 0 for none.
    void setTarget(int characters);
    /// `why` tells, in a tool tip, what is the matter with the dictionary.
    void showSpelling(int mistakes, const QString &why = {});
    /// The language that the text is checked in, and whether somebody chose it.
    void showLanguage(TextLanguage language, bool isChosen);

Q_SIGNALS:
    /// The count of mistakes was pressed.
    void mistakesChosen();
    /// Nothing: as the text reads.
    void languageChosen(std::optional<tenue::TextLanguage> language);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillLanguages();
    void fitParts();

    TextLabel *m_words;
    TextLabel *m_signs;
    TextLabel *m_sheets;
    QProgressBar *m_bar;
    TextLabel *m_reading;
    QToolButton *m_mistakes;
    QToolButton *m_language;
    QActionGroup *m_languages;
    int m_target = 0;
    bool m_hasBar = false;
};

} // namespace tenue
