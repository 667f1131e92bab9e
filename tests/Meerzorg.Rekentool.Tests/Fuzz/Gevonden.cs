using System.Text;

namespace Meerzorg.Rekentool.Tests.Fuzz;

/// <summary>Inputs that once gave something else than an outcome or a refusal, one of each kind.</summary>
internal static class Gevonden
{
    /// <summary>The reader, the number of the input (which decides on the options) and the input: a text, or bytes as <c>base64:</c>.</summary>
    public static TheoryData<string, int, string> Alle { get; } = new()
    {
        { "uren", 0, "base64:NAA0ADoANAA1AA==" },
    };

    public static byte[] Bytes(string inhoud)
    {
        const string Base64 = "base64:";
        return inhoud.StartsWith(Base64, StringComparison.Ordinal) ? Convert.FromBase64String(inhoud[Base64.Length..]) : Encoding.UTF8.GetBytes(inhoud);
    }
}
