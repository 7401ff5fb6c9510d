// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/markdown.h"
#include "core/text/markdown_document.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

struct Example {
    int number = 0;
    QByteArray markdown;
    QByteArray html;
};

/// The examples of spec.txt: between long fences, Markdown and HTML apart by a line with one dot, and → for
/// a tab.
QList<Example> examplesOf(const QByteArray &specification)
{
    static const QByteArray fence(32, '`');
    QList<Example> examples;
    QByteArray *part = nullptr;
    Example example;
    for (auto line : specification.split('\n')) {
        line.replace("→", "\t");
        if (line == fence + " example") {
            example = { int(examples.size()) + 1, {}, {} };
            part = &example.markdown;
        } else if (part && line == fence) {
            examples.append(example);
            part = nullptr;
        } else if (part == &example.markdown && line == ".") {
            part = &example.html;
        } else if (part) {
            *part += line + '\n';
        }
    }
    return examples;
}

/// The tree that the program reads, written out with nothing changed or held back.
QByteArray bareHtmlOf(const QByteArray &markdown)
{
    const auto document = parseMarkdown(markdown);
    if (!document)
        return "refused: " + document.error().message.toUtf8();
    const std::unique_ptr<char, decltype(&free)> html(cmark_render_html(document->get(), CMARK_OPT_UNSAFE, nullptr),
                                                      free);
    return QByteArray(html.get());
}

} // namespace

/// The examples of the CommonMark specification, from the npm package commonmark-spec, which tests/run
/// installs.
class CommonMarkTest : public QObject
{
    Q_OBJECT

private:
    QList<Example> m_examples;

private Q_SLOTS:
    void initTestCase()
    {
        const auto packages = qEnvironmentVariable("TENUE_WEB_PACKAGES");
        QFile file(QDir(packages).filePath(u"commonmark-spec/spec.txt"_s));
        if (packages.isEmpty() || !file.open(QIODevice::ReadOnly))
            QSKIP("TENUE_WEB_PACKAGES does not lead to commonmark-spec: tests/run sets it");
        m_examples = examplesOf(file.readAll());
        QCOMPARE(m_examples.size(), 652);
    }

    void examplesAreReadAsTheSpecificationSays()
    {
        QStringList failed;
        for (const auto &example : m_examples) {
            if (bareHtmlOf(example.markdown) != example.html)
                failed.append(QString::number(example.number));
        }
        qInfo("%lld of 652 examples; others: %s", static_cast<long long>(652 - failed.size()),
              qPrintable(failed.join(u", "_s)));
        QVERIFY2(failed.size() <= 5, qPrintable(failed.join(u", "_s)));
    }

    /// What readers get of the same examples holds no HTML that somebody typed and no unsafe address.
    void examplesAreSafeOnThePage()
    {
        for (const auto &example : m_examples) {
            const auto rendered = MarkdownRenderer().render(QString::fromUtf8(example.markdown));
            QVERIFY(rendered);
            const auto html = rendered->html().toLower();
            for (const auto *unsafe : { "<script", "<style", "<img", "<iframe", "href=\"javascript", "href=\"/", "<!--",
                                        "<?", "<![", " onclick=\"", "<a href=\"\"" })
                QVERIFY2(!html.contains(unsafe),
                         qPrintable(u"%1 in example %2"_s.arg(QString::fromLatin1(unsafe)).arg(example.number)));
        }
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::CommonMarkTest)
#include "commonmark_test.moc"
