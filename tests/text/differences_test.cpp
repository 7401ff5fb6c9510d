// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text_diff.h"
#include "tests/support/places.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// A pair of passages of tests/data/differences.txt with the marks that it should get.
struct Passages {
    QString name;
    QString before;
    QString after;
    QString expected;
};

QString unescaped(QString text)
{
    return text.replace(u"\\n"_s, u"\n"_s).replace(u'⍽', QChar(0x00A0)).replace(u'⎵', QChar(0x202F));
}

QString escaped(QString text)
{
    return text.replace(u'\n', u"\\n"_s).replace(QChar(0x00A0), u'⍽').replace(QChar(0x202F), u'⎵');
}

QList<Passages> allPassages()
{
    QFile file(sourceFolder() + u"/tests/data/differences.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tests/data/differences.txt cannot be read");
    QList<Passages> all;
    for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const auto rest = line.mid(2);
        if (line.startsWith(u"# "_s))
            all.append({ rest, {}, {}, {} });
        else if (line.startsWith(u"< "_s))
            all.last().before = unescaped(rest);
        else if (line.startsWith(u"> "_s))
            all.last().after = unescaped(rest);
        else if (line.startsWith(u"= "_s))
            all.last().expected = rest;
    }
    return all;
}

QString sortOf(DiffSpan::Matter matter)
{
    switch (matter) {
    case DiffSpan::Matter::Words:
        return {};
    case DiffSpan::Matter::Formatting:
        return u"format:"_s;
    case DiffSpan::Matter::Spacing:
        return u"space:"_s;
    case DiffSpan::Matter::Citation:
        return u"cite:"_s;
    case DiffSpan::Matter::Link:
        return u"link:"_s;
    case DiffSpan::Matter::Break:
        return u"break:"_s;
    }
    Q_UNREACHABLE();
}

QString written(const ParagraphDiff &paragraph)
{
    QString line;
    for (const auto &span : paragraph.spans) {
        const QString text = sortOf(span.matter) + span.text;
        if (span.kind == DiffSpan::Kind::Same)
            line += span.text;
        else
            line += (span.kind == DiffSpan::Kind::Deleted ? u"[-%1-]"_s : u"{+%1+}"_s).arg(text);
    }
    switch (paragraph.kind) {
    case ParagraphDiff::Kind::Deleted:
        return u"<<gone "_s + line;
    case ParagraphDiff::Kind::Inserted:
        return u"<<new "_s + line;
    case ParagraphDiff::Kind::MovedFrom:
        return u"<<from "_s + line;
    case ParagraphDiff::Kind::MovedTo:
        return u"<<to "_s + line;
    default:
        return line;
    }
}

QString written(const TextDiff &diff)
{
    QStringList lines;
    for (const auto &paragraph : diff.paragraphs)
        lines.append(written(paragraph));
    return escaped(lines.join(u'\n'));
}

} // namespace

/// Sentences as people change them, and what they then want to see marked.
class DifferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreEnough() { QVERIFY(allPassages().size() >= 120); }

    void marksWhatAReaderWouldMark_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        for (const auto &each : allPassages())
            QTest::newRow(qPrintable(each.name)) << each.before << each.after << each.expected;
    }
    void marksWhatAReaderWouldMark()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto diff = compareTexts(before, after);
        QTEST(written(diff), "expected");
        QCOMPARE(textBefore(diff), before);
        QCOMPARE(textAfter(diff), after);
        QCOMPARE(compareTexts(before, after).paragraphs, diff.paragraphs);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::DifferencesTest)
#include "differences_test.moc"
