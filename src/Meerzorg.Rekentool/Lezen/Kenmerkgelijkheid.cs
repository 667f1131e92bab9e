using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Meerzorg.Rekentool;

/// <summary>When two kenmerken name the same client: white space around them and the way in which accents were typed say nothing.</summary>
/// <remarks>
/// One system writes é as one sign and another as an e with a sign on top of it; nobody sees the difference. With invariant globalization, as in the
/// published command, <see cref="string.Normalize()"/> leaves its text as it is, so that the letters of names are known here.
/// </remarks>
internal sealed class Kenmerkgelijkheid : IEqualityComparer<string>
{
    // Signs under and through a letter go before those on top of it, as Unicode orders them.
    private const string Eronder = "\u031B\u0323\u0324\u0325\u0326\u0327\u0328\u032D\u032E\u0330\u0331";
    private const int MeesteTekens = 16; // on one letter; more are no name
    private const char EersteTeken = '\u0300';
    private const char LaatsteTeken = '\u036F';

    /// <summary>By sign, the letters without it, each with the one that has it after it: Latin, Greek and Cyrillic.</summary>
    private static readonly ImmutableArray<(string Teken, string Letters)> Tabel =
    [
        ("\u0300", "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳЕЀИЍеѐиѝ"),
        ("\u0301", "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ¨΅ΑΆΕΈΗΉΙΊΟΌΥΎΩΏϊΐαάεέηήιίϋΰοόυύωώϒϓГЃКЌгѓкќ"),
        ("\u0302", "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"),
        ("\u0303", "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ"),
        ("\u0304", "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳGḠgḡḶḸḷḹṚṜṛṝИӢиӣУӮуӯ"),
        ("\u0306", "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭȨḜȩḝẠẶạặУЎИЙийуўЖӁжӂАӐаӑЕӖеӗ"),
        ("\u0307", "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ"),
        ("\u0308", "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗΙΪΥΫιϊυϋϒϔЕЁІЇеёіїАӒаӓӘӚәӛЖӜжӝЗӞзӟИӤиӥОӦоӧӨӪөӫЭӬэӭУӰуӱЧӴчӵЫӸыӹ"),
        ("\u0309", "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ"),
        ("\u030A", "AÅaåUŮuůwẘyẙ"),
        ("\u030B", "OŐoőUŰuűУӲуӳ"),
        ("\u030C", "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ"),
        ("\u030F", "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕѴѶѵѷ"),
        ("\u0311", "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ"),
        ("\u031B", "OƠoơUƯuư"),
        ("\u0323", "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ"),
        ("\u0324", "UṲuṳ"),
        ("\u0325", "AḀaḁ"),
        ("\u0326", "SȘsșTȚtț"),
        ("\u0327", "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ"),
        ("\u0328", "AĄaąEĘeęIĮiįUŲuųOǪoǫ"),
        ("\u032D", "DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ"),
        ("\u032E", "HḪhḫ"),
        ("\u0330", "EḚeḛIḬiḭUṴuṵ"),
        ("\u0331", "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ"),
    ];

    private static readonly FrozenDictionary<char, (char Letter, char Teken)> Ontleed = Tabel
        .SelectMany(rij => rij.Letters.Chunk(2).Select(paar => (Samengesteld: paar[1], Delen: (paar[0], rij.Teken[0]))))
        .ToFrozenDictionary(letter => letter.Samengesteld, letter => letter.Delen);

    private Kenmerkgelijkheid()
    {
    }

    /// <summary>The only one.</summary>
    public static Kenmerkgelijkheid Van { get; } = new();

    /// <summary>The same text for every way to type a kenmerk.</summary>
    public static string Sleutel(string kenmerk)
    {
        var kaal = kenmerk.AsSpan().Trim();
        if (Ascii.IsValid(kaal)) return kaal.Length == kenmerk.Length ? kenmerk : kaal.ToString();

        var sleutel = new StringBuilder(kaal.Length + 8);
        foreach (char teken in kaal) Voeg(sleutel, teken);
        return sleutel.ToString();
    }

    /// <inheritdoc/>
    public bool Equals(string? x, string? y) => x is null || y is null ? x == y : string.Equals(Sleutel(x), Sleutel(y), StringComparison.Ordinal);

    /// <inheritdoc/>
    public int GetHashCode(string obj) => string.GetHashCode(Sleutel(obj), StringComparison.Ordinal);

    private static void Voeg(StringBuilder sleutel, char teken)
    {
        if (Ontleed.TryGetValue(teken, out var delen))
        {
            Voeg(sleutel, delen.Letter);
            teken = delen.Teken;
        }

        int plaats = sleutel.Length;
        if (IsEronder(teken))
        {
            int eerste = Math.Max(0, plaats - MeesteTekens);
            while (plaats > eerste && sleutel[plaats - 1] is >= EersteTeken and <= LaatsteTeken && !IsEronder(sleutel[plaats - 1])) plaats--;
        }

        sleutel.Insert(plaats, teken);
    }

    private static bool IsEronder(char teken) => Eronder.Contains(teken, StringComparison.Ordinal);
}
