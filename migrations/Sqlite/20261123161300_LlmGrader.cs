using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ReqflowPrep.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class LlmGrader : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "LlmGrader",
                table: "LearnerSettings",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "GraderNote",
                table: "Attempts",
                type: "TEXT",
                maxLength: 200,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "LlmGrader",
                table: "LearnerSettings");

            migrationBuilder.DropColumn(
                name: "GraderNote",
                table: "Attempts");
        }
    }
}
