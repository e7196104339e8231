/** Files that the build copies and gives the address of. */
declare module "*.woff2" {
  const address: string;
  export default address;
}
