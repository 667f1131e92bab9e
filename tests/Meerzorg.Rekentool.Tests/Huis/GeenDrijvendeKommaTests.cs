using System.Reflection;
using System.Reflection.Emit;

namespace Meerzorg.Rekentool.Tests.Huis;

/// <summary>No binary floating point decides anything: it occurs nowhere in the compiled package, not even on the way.</summary>
/// <remarks>Only a room <c>Bulk</c>, which is held to equality with the calculation by tests of its own, may use any trick.</remarks>
public class GeenDrijvendeKommaTests
{
    private static readonly Type[] Verboden = [typeof(double), typeof(float), typeof(Half)];

    private static readonly OpCode[] VerbodenInstructies =
    [
        OpCodes.Ldc_R4, OpCodes.Ldc_R8, OpCodes.Conv_R4, OpCodes.Conv_R8, OpCodes.Conv_R_Un,
        OpCodes.Ldelem_R4, OpCodes.Ldelem_R8, OpCodes.Stelem_R4, OpCodes.Stelem_R8,
        OpCodes.Ldind_R4, OpCodes.Ldind_R8, OpCodes.Stind_R4, OpCodes.Stind_R8,
    ];

    [Fact]
    public void Geen_double_float_of_half_in_het_pakket() =>
        Assert.Empty(Tussencode.Kern.GetTypes().Where(type => Kamers.Van(type) != "Bulk").SelectMany(Vondsten));

    [Fact]
    public void Geen_double_float_of_half_in_grafieken_en_rapporten() => Assert.Empty(Tussencode.Weergave.GetTypes().SelectMany(Vondsten));

    [Fact]
    public void Er_is_werkelijk_code_gelezen()
    {
        // A walker that silently reads nothing would find nothing; the calculation alone is thousands of instructions.
        Assert.True(Tussencode.Kern.GetTypes().SelectMany(Tussencode.Methoden).Sum(methode => Tussencode.Instructies(methode).Count()) > 10_000);
        Assert.Contains(
            Tussencode.Instructies(typeof(Toekenning).GetMethod("AfgerondOpCenten", Tussencode.AllesHier)!),
            instructie => instructie.Lid?.Name == nameof(Breuk.RondAf));
    }

    [Theory]
    [InlineData(nameof(Overtreding.Veld))]
    [InlineData(nameof(Overtreding.Constante))]
    [InlineData(nameof(Overtreding.Omzetting))]
    [InlineData(nameof(Overtreding.Aanroep))]
    [InlineData(nameof(Overtreding.Parameter))]
    [InlineData(nameof(Overtreding.Resultaat))]
    [InlineData(nameof(Overtreding.Lokaal))]
    [InlineData(nameof(Overtreding.InEenLijst))]
    public void De_poort_kan_dicht(string lid) =>
        Assert.Contains(Vondsten(typeof(Overtreding)), vondst => vondst.StartsWith($"{typeof(Overtreding)}.{lid}:", StringComparison.Ordinal));

    private static IEnumerable<string> Vondsten(Type type) =>
        type.GetFields(Tussencode.AllesHier)
            .Where(veld => Tussencode.Delen(veld.FieldType).Any(Verboden.Contains))
            .Select(veld => $"{Tussencode.Naam(veld)}: veld")
            .Concat(Tussencode.Methoden(type).SelectMany(Vondsten));

    private static IEnumerable<string> Vondsten(MethodBase methode)
    {
        foreach (var gevonden in Tussencode.Typen(methode).Where(Verboden.Contains).Distinct()) yield return $"{Tussencode.Naam(methode)}: {gevonden}";
        foreach (var (code, _) in Tussencode.Instructies(methode).Where(instructie => VerbodenInstructies.Contains(instructie.Code))) yield return $"{Tussencode.Naam(methode)}: {code}";
    }

    /// <summary>One example of each way in which it could creep in.</summary>
    private static class Overtreding
    {
        public static readonly float? Veld = 1;

        public static decimal Constante() => (int)Math.Truncate(0.1);

        public static int Omzetting(decimal waarde) => (int)((long)waarde / (object.ReferenceEquals(null, "") ? 1d : 2d));

        public static decimal Aanroep() => (decimal)TimeSpan.FromHours(1).TotalSeconds;

        public static string Parameter(double waarde) => $"{waarde}";

        public static Half Resultaat() => default;

        public static string Lokaal()
        {
            float? som = Veld;
            som ??= Veld;
            return $"{som}";
        }

        public static int InEenLijst() => new List<Dictionary<string, double[]>>().Count;
    }
}
