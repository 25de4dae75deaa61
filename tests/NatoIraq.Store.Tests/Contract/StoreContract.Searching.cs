using NatoIraq.Chronology.Corrections;
using NatoIraq.Store.Tests.Fixtures;

namespace NatoIraq.Store.Tests.Contract;

/// <summary>What every engine must find, whatever the script.</summary>
public abstract partial class StoreContract
{
    [Theory]
    [InlineData("S\u00F8ren visits \u00C6r\u00F8", "soren aero")]
    [InlineData("Soren visits Aero", "S\u00D8REN \u00C6R\u00D8")]
    [InlineData("The \u0110uro \u0110akovi\u0107 works", "duro dakovic")]
    [InlineData("The mayor of \u0141\u00F3d\u017A", "lodz")]
    [InlineData("On the Stra\u00DFe", "strasse")]
    [InlineData("On the Strasse", "STRA\u1E9EE")]
    [InlineData("\u00DE\u00F3rr and Sigr\u00ED\u00F0r", "thorr sigridur OR sigridr")]
    [InlineData("A hors d\u2019\u0153uvre", "\"d'oeuvre\"")]
    [InlineData("\u0130stanbul and Diyarbak\u0131r", "istanbul diyarbakir")]
    [InlineData("The Ba\u02BFth Party", "Ba'th")]
    [InlineData("\u0391\u03B8\u03AE\u03BD\u03B1, \u03BF \u03C0\u03CC\u03BB\u03B5\u03BC\u03BF\u03C2", "\u03B1\u03B8\u03B7\u03BD\u03B1 \u03A0\u039F\u039B\u0395\u039C\u039F\u03A3")]
    [InlineData("\u041F\u0435\u0442\u0440 \u0410\u043B\u0451\u0448\u0438\u043D", "\u0430\u043B\u0435\u0448\u0438\u043D")]
    [InlineData("\u0628\u064E\u063A\u0652\u062F\u064E\u0627\u062F", "\u0628\u063A\u062F\u0627\u062F")]
    [InlineData("\u0628\u063A\u0640\u0640\u062F\u0627\u062F", "\u0628\u063A\u062F\u0627\u062F")]
    [InlineData("\u0623\u062D\u0645\u062F \u0648\u0622\u062E\u0631\u0648\u0646", "\u0627\u062D\u0645\u062F \u0648\u0627\u062E\u0631\u0648\u0646")]
    [InlineData("\u0645\u0635\u0637\u0641\u0649", "\u0645\u0635\u0637\u0641\u064A")]
    [InlineData("\u06A9\u0631\u06A9\u0648\u06A9", "\u0643\u0631\u0643\u0648\u0643")]
    [InlineData("\u0641\u064A \u0662\u0660\u0660\u0664", "2004")]
    [InlineData("\u05E9\u05C1\u05B8\u05DC\u05D5\u05B9\u05DD", "\u05E9\u05DC\u05D5\u05DD")]
    [InlineData("\uFF2E\uFF21\uFF34\uFF2F \uFF12\uFF10\uFF10\uFF14", "nato 2004")]
    [InlineData("\u6771\u4EAC\u90FD\u77E5\u4E8B", "\u6771\u4EAC")]
    [InlineData("\u6771\u4EAC\u90FD\u77E5\u4E8B", "\u4EAC\u90FD\u77E5")]
    [InlineData("\u6771\u4EAC\u90FD\u77E5\u4E8B", "\u4E8B")]
    [InlineData("\u6771\u4EAC\u90FD\u77E5\u4E8B", "\u6771\u4EAC*")]
    [InlineData("NATO\u304C\u30A4\u30E9\u30AF\u3067\u8A13\u7DF4\u3092\u59CB\u3081\u308B\u3002", "nato \u30A4\u30E9\u30AF \u8A13\u7DF4")]
    [InlineData("\uFF8A\uFF9E\uFF78\uFF9E\uFF80\uFF9E\uFF6F\uFF84\uFF9E\u3067", "\u30D0\u30B0\u30C0\u30C3\u30C9")]
    [InlineData("\uD55C\uAD6D\uC758 \uC7A5\uAD00", "\uD55C\uAD6D")]
    [InlineData("\u1112\u1161\u11AB\u1100\u116E\u11A8", "\uD55C\uAD6D")]
    [InlineData("\u0E01\u0E23\u0E38\u0E07\u0E40\u0E17\u0E1E\u0E21\u0E2B\u0E32\u0E19\u0E04\u0E23", "\u0E21\u0E2B\u0E32")]
    [InlineData("Bagh\u00ADdad", "Baghdad")]
    [InlineData("The police\u00B9 of Iraq", "police")]
    [InlineData("10\u00BD years", "10")]
    public void A_word_is_found_in_whatever_form_it_is_written(string written, string asked)
    {
        store.Import(new Chronicle().Entry("2001", "Something else happens.").Entry("2002", written).ToImport());
        Assert.Equal(["2002a"], Hits(asked));
        AssertWhole(store);
    }

    [Theory]
    [InlineData("\u6771\u4EAC\u90FD\u77E5\u4E8B", "\u6771\u90FD")]
    [InlineData("\u304C\u304F", "\u304B\u304F")]
    [InlineData("\u0915\u0941\u0932", "\u0915\u0932")]
    [InlineData("10\u00BD years", "101")]
    [InlineData("A man\u00E9", "mano")]
    public void Letters_that_make_another_word_are_told_apart(string written, string asked)
    {
        store.Import(new Chronicle().Entry("2002", written).ToImport());
        Assert.Empty(Hits(asked));
    }

    [Fact]
    public void A_filter_folds_letters_as_search_does()
    {
        store.Import(new Chronicle()
            .Entry("2001", "A visit to \u0141\u00F3d\u017A.", names: [new("\u0141\u00F3d\u017A", MentionField.Place)])
            .Entry("2002", "\uFF2E\uFF21\uFF34\uFF2F meets.")
            .ToImport());
        Assert.Equal(["2001a"], Ids(new EventQuery { Places = ["lodz"] }));
        Assert.Equal(["2001a"], Ids(new EventQuery { Texts = ["LODZ"] }));
        Assert.Equal(["2002a"], Ids(new EventQuery { Texts = ["nato meets"] }));
    }

    [Fact]
    public void A_snippet_has_the_words_of_the_source_and_marks_them_where_they_stand()
    {
        store.Import(new Chronicle()
            .Entry("2001", "In Bagh\u00ADdad, S\u00F8ren meets the mayor of \u0141\u00F3d\u017A.")
            .Entry("2002", "\u5317\u7D04\u304C\u6771\u4EAC\u90FD\u3067\u8A13\u7DF4\u3092\u59CB\u3081\u308B\u3002")
            .ToImport());
        Assert.Equal("In <Bagh\u00ADdad>, <S\u00F8ren> meets the mayor of <\u0141\u00F3d\u017A>.", Marked("baghdad soren lodz"));
        Assert.Equal("\u5317\u7D04\u304C<\u6771\u4EAC\u90FD>\u3067\u8A13\u7DF4\u3092\u59CB\u3081\u308B\u3002", Marked("\u6771\u4EAC\u90FD"));
        Assert.Equal("\u5317\u7D04\u304C\u6771<\u4EAC>\u90FD\u3067\u8A13\u7DF4\u3092\u59CB\u3081\u308B\u3002", Marked("\u4EAC"));
    }

    [Fact]
    public void A_snippet_of_a_long_text_shows_the_most_terms_from_the_beginning_of_a_sentence()
    {
        store.Import(new Chronicle()
            .Entry("2001", "They talk. One two three four five oil six seven. The oil police of Riga trains for many long days in the north of the land.")
            .ToImport());
        Assert.Equal("\u2026The <oil> <police> of <Riga> trains for many long days in the\u2026", Marked("oil police riga"));
    }

    [Fact]
    public void A_correction_and_a_removal_leave_no_folded_word_behind()
    {
        store.Import(new Chronicle().Entry("2002", "\u6771\u4EAC S\u00F8ren \u0628\u064E\u063A\u0652\u062F\u064E\u0627\u062F").ToImport());
        store.Correct("2002a", [new FieldValue("Title", "\u5317\u4EAC")], null);
        Assert.Equal(["2002a"], Hits("\u5317\u4EAC"));
        AssertWhole(store);
        store.RemoveSource("A chronology");
        Assert.Empty(Hits("soren OR \u6771\u4EAC OR \u5317\u4EAC"));
        AssertWhole(store);
    }

    [Theory]
    [InlineData("Kobenhavm", "Kobenhavn")]
    [InlineData("\u0628\u063A\u062F\u0627\u0631", "\u0628\u063A\u062F\u0627\u062F")]
    [InlineData("\u03C0\u03BF\u03BB\u03B5\u03BC\u03BF\u03BD", "\u03C0\u03BF\u03BB\u03B5\u03BC\u03BF\u03C3")]
    public void A_word_is_suggested_in_whatever_form_it_is_written(string asked, string suggested)
    {
        store.Import(new Chronicle().Entry("2002", "K\u00F8benhavn, \u0628\u064E\u063A\u0652\u062F\u064E\u0627\u062F, \u03C0\u03CC\u03BB\u03B5\u03BC\u03BF\u03C2").ToImport());
        Assert.Equal(suggested, store.Suggest(SearchQuery.Parse(asked)));
    }

    private string Marked(string query) => store.Search(SearchQuery.Parse(query)).Single().Snippet.Mark("<", ">");
}
