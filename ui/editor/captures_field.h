// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/private_folder.h"
#include "core/workflow/desks.h"
#include "ui/widgets/long_work.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QVBoxLayout;

namespace tenue
{

class CaptureRow;
class Prompts;
class TextLabel;
enum class Tone;

/// The kept copies of one piece of evidence: add (chosen or dropped), open, save, give to readers, remove.
///
/// Files are read on another thread, one after the other. The bytes are in the workspace as soon as a copy
/// is in the list; the list itself is saved with the evidence.
class CapturesField : public QWidget
{
    Q_OBJECT

public:
    CapturesField(Desks &desks, Prompts &prompts, QWidget *parent = nullptr);

    /// Emits nothing. Files that are still read for the copies before are forgotten.
    void setCaptures(const QList<Capture> &captures);
    QList<Capture> captures() const;
    /// Keeps copies of these files.
    void add(const QStringList &paths);

Q_SIGNALS:
    void edited();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFile();
    void readNext();
    void take(const Result<ReadDocument> &document);
    void addRow(const Capture &capture);
    void removeRow(CaptureRow *row);
    void open(const Capture &capture);
    void save(const Capture &capture);
    void askForPublic(CaptureRow *row, bool isPublic);
    void say(const QString &sentence, Tone tone);

    Desks &m_desks;
    Prompts &m_prompts;
    QList<CaptureRow *> m_rows;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    TextLabel *m_notice;
    QStringList m_waiting; ///< files to read
    int m_list = 0; ///< grows with each setCaptures()
    LongWork m_work;
    PrivateFolder m_opened; ///< copies that a program shows
};

} // namespace tenue
