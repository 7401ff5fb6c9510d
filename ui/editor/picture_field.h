// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/encoded_picture.h"
#include "core/workflow/desks.h"
#include "ui/widgets/long_work.h"

#include <QtWidgets/QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tenue
{

class Prompts;
class TextLabel;
enum class Tone;

/// The picture at the head of a promise's page: chosen or dropped, replaced, taken away, with its caption,
/// credit and alternative text.
///
/// A file is read and scaled on another thread; what it says beside its pixels is not kept. The sizes are in the
/// workspace as soon as the picture is in view; the promise names them when it is saved.
class PictureField : public QWidget
{
    Q_OBJECT

public:
    PictureField(Desks &desks, Prompts &prompts, QWidget *parent = nullptr);

    /// Emits nothing. A file that is still read for the picture before is forgotten.
    void setImage(const std::optional<LeadImage> &image);
    std::optional<LeadImage> image() const;

Q_SIGNALS:
    void edited();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *newHead();
    QLineEdit *newLine(const QString &objectName);
    void chooseFile();
    void takeIn(const QString &path);
    void take(const Result<QList<EncodedPicture>> &sizes);
    void showFiles();
    void showWhatIsMissing();
    void say(const QString &sentence, Tone tone);

    Desks &m_desks;
    Prompts &m_prompts;
    QList<ImageFile> m_files;
    int m_picture = 0; ///< grows with each other picture
    QLabel *m_view;
    QPushButton *m_choose;
    QPushButton *m_remove;
    QWidget *m_words;
    QLineEdit *m_caption;
    QLineEdit *m_credit;
    QLineEdit *m_alternativeText;
    TextLabel *m_notice;
    LongWork m_work;
};

} // namespace tenue
