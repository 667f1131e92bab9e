using System.Text;
using Meerzorg.Rekentool.Cli.Csv;

namespace Meerzorg.Rekentool.Cli;

/// <summary>Standard input, output and error, also where they are not there.</summary>
internal static class Standaardstromen
{
    private const int Buffer = 1 << 16;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Standard input; empty where it was closed.</summary>
    public static Stream Invoer() => Unix.WasGesloten(0) ? Stream.Null : Console.OpenStandardInput();

    /// <summary>Standard output; what is written where it was closed goes nowhere. Whoever stops reading is no fault; a full disk is.</summary>
    public static TextWriter Uit() => Unix.WasGesloten(1)
        ? TextWriter.Null
        : new StreamWriter(new Uitvoerstroom(Console.OpenStandardOutput(), "stdout"), Utf8, Buffer) { AutoFlush = !Console.IsOutputRedirected };

    /// <summary>Standard error: where it cannot be written there is nobody to tell.</summary>
    public static TextWriter Fout() => Unix.WasGesloten(2) ? TextWriter.Null : new StreamWriter(new Zwijgend(Console.OpenStandardError()), Utf8, Buffer) { AutoFlush = true };

    private sealed class Zwijgend(Stream stroom) : Schrijfstroom
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            try
            {
                stroom.Write(buffer);
            }
            catch (Exception fout) when (Uitvoerfout.IsVanHetSysteem(fout))
            {
                // There is no other place to say it.
            }
        }

        public override void Flush()
        {
        }
    }
}
