// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <cstdio>
#include <unistd.h>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int BarWidth = 40;

void write(std::FILE *to, const QString &text)
{
    const auto bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), to);
}

} // namespace

void Console::print(const QString &line)
{
    write(stdout, line + u'\n');
}

void Console::print(const QJsonDocument &json)
{
    const auto bytes = json.toJson(QJsonDocument::Indented);
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
}

void Console::printBytes(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
}

void Console::say(const QString &sentence)
{
    write(stderr, sentence + u'\n');
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
    write(stderr, u"\r[%1%2] %3 %"_s.arg(QString(filled, u'#'), QString(BarWidth - filled, u' ')).arg(percent, 3));
    if (done >= total) {
        write(stderr, u"\n"_s);
        m_shownPercent = -1;
    }
}

} // namespace tenue
