// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <unistd.h>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int BarWidth = 40;

void write(std::FILE *to, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), to);
}

} // namespace

void Console::put(std::FILE *to, const QByteArray &bytes)
{
    if (m_isHolding)
        m_held.append({ to, bytes });
    else
        write(to, bytes);
}

void Console::release()
{
    for (const auto &[to, bytes] : m_held)
        write(to, bytes);
    discard();
}

void Console::discard()
{
    m_held.clear();
    m_isHolding = false;
}

void Console::print(const QString &line)
{
    put(stdout, line.toUtf8() + '\n');
}

void Console::print(const QJsonDocument &json)
{
    put(stdout, json.toJson(QJsonDocument::Indented));
}

void Console::printBytes(const QByteArray &bytes)
{
    put(stdout, bytes);
}

void Console::say(const QString &sentence)
{
    put(stderr, sentence.toUtf8() + '\n');
}

int Console::fail(const Error &error)
{
    say(u"tenue-cli: "_s + error.message);
    if (qEnvironmentVariableIsSet("TENUE_DETAIL") && !error.detail.isEmpty())
        say(error.detail);
    return exitCodeOf(error.kind);
}

void Console::showProgress(qint64 done, qint64 total)
{
    if (total <= 0 || ::isatty(STDERR_FILENO) == 0)
        return;
    const int percent = static_cast<int>(done * 100 / total);
    if (percent == m_shownPercent)
        return;
    m_shownPercent = percent;
    const int filled = percent * BarWidth / 100;
    write(stderr,
          u"\r[%1%2] %3 %"_s.arg(QString(filled, u'#'), QString(BarWidth - filled, u' ')).arg(percent, 3).toUtf8());
    if (done >= total) {
        write(stderr, "\n");
        m_shownPercent = -1;
    }
}

} // namespace tenue
