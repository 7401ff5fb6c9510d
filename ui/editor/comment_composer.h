// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QCompleter;
class QKeyEvent;
class QPlainTextEdit;
class QPushButton;

namespace tenue
{

/// Where a remark or an answer is written. "@" and some letters offer the names of colleagues; Ctrl+Enter
/// sends.
class CommentComposer : public QWidget
{
    Q_OBJECT

public:
    /// `act` are the words on the button.
    CommentComposer(const QString &name, const QString &act, QWidget *parent = nullptr);

    void setNames(const QStringList &names);
    QString text() const;
    void setText(const QString &text);
    void begin();

Q_SIGNALS:
    void sent();
    /// Esc was pressed.
    void givenUp();
    void textChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takesKey(const QKeyEvent &key);
    void offerNames();
    void putName(const QString &name);
    void send();

    QPlainTextEdit *m_text;
    QPushButton *m_act;
    QCompleter *m_names;
};

} // namespace tenue
